import { Answer, AnswerParams, AnswerPut } from '../../../shared/contracts/answer.ts';
import { tagOf } from '../../../shared/contracts/etag.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { keepAnswer } from '../../../shared/services/answers/keep.ts';
import type { MeDeps } from '../deps.ts';

export const keepAnswerRoute = defineRoute<MeDeps>()({
  method: 'PUT',
  path: '/v1/me/answers/{answer_key}',
  tag: 'Me',
  summary: 'Keep an answer, in place of the one there was',
  auth: 'user',
  scope: 'write',
  description: 'eeo.* are kept only with "consent": true, and go into no packet, letter or prompt.',
  conditional: true,
  params: AnswerParams,
  body: AnswerPut,
  responses: { 200: Answer },
  handle: async (deps, ctx, { params, body, ifMatch }) => {
    const kept = await keepAnswer(deps, ctx, params.answer_key, body, ifMatch);
    return { status: 200, body: kept, headers: { etag: tagOf(kept) } };
  },
});
