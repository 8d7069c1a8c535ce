import { AnswerList } from '../../../shared/contracts/answer.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readAnswers } from '../../../shared/services/answers/list.ts';
import type { MeDeps } from '../deps.ts';

export const listAnswers = defineRoute<MeDeps>()({
  method: 'GET',
  path: '/v1/me/answers',
  tag: 'Me',
  summary: 'What you keep to answer forms with',
  auth: 'user',
  responses: { 200: AnswerList },
  handle: async (deps, ctx) => ({ status: 200, body: { items: await readAnswers(deps, ctx) } }),
});
