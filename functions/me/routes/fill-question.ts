import { FilledAnswer, FillQuery } from '../../../shared/contracts/answer.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { answerQuestion } from '../../../shared/services/answers/fill.ts';
import type { MeDeps } from '../deps.ts';

export const fillQuestionRoute = defineRoute<MeDeps>()({
  method: 'GET',
  path: '/v1/me/answers/fill',
  tag: 'Me',
  summary: 'What your answers say to a form’s question',
  auth: 'user',
  description: 'Nothing is guessed; a current salary is never given.',
  query: FillQuery,
  responses: { 200: FilledAnswer },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await answerQuestion(deps, ctx, query) }),
});
