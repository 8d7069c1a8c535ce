import { LetterRequestState, NewLetterRequest } from '../../../shared/contracts/letter-request.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { requestLetter } from '../../../shared/services/letters/request.ts';
import type { LettersDeps } from '../deps.ts';

export const request = defineRoute<LettersDeps>()({
  method: 'POST',
  path: '/v1/letter-requests',
  tag: 'Letters',
  summary: 'Have a letter written, or a part of one, without waiting for it',
  description: 'Ask GET /v1/letter-requests/{request_id}?wait=20 until it is done. What cannot be written says why.',
  auth: 'user',
  scope: 'write',
  limit: { per: 'person', most: 60, minutes: 60 },
  idempotent: true,
  body: NewLetterRequest,
  responses: { 202: LetterRequestState },
  handle: async (deps, ctx, { body }) => {
    const state = await requestLetter(deps, ctx, body);
    return { status: 202, body: state, headers: { location: `/v1/letter-requests/${state.id}` } };
  },
});
