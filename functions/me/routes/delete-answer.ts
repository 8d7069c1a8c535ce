import { AnswerParams } from '../../../shared/contracts/answer.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { removeAnswer } from '../../../shared/services/answers/remove.ts';
import type { MeDeps } from '../deps.ts';

export const deleteAnswerRoute = defineRoute<MeDeps>()({
  method: 'DELETE',
  path: '/v1/me/answers/{answer_key}',
  tag: 'Me',
  summary: 'Delete an answer',
  auth: 'user',
  scope: 'write',
  params: AnswerParams,
  responses: { 204: null },
  handle: async (deps, ctx, { params }) => {
    await removeAnswer(deps, ctx, params.answer_key);
    return { status: 204 };
  },
});
