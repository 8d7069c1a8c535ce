import { UsualQuestions } from '../../../shared/contracts/answer.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { usualQuestions } from '../../../shared/services/answers/questions.ts';
import type { MeDeps } from '../deps.ts';

export const listQuestions = defineRoute<MeDeps>()({
  method: 'GET',
  path: '/v1/me/answers/questions',
  tag: 'Me',
  summary: 'The questions that forms usually ask, and which answer fills each',
  auth: 'user',
  responses: { 200: UsualQuestions },
  handle: async () => ({ status: 200, body: usualQuestions() }),
});
