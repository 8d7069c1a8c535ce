import {
  LetterRequestParams,
  LetterRequestQuery,
  LetterRequestState,
} from '../../../shared/contracts/letter-request.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readRequest as readOne } from '../../../shared/services/letters/request.ts';
import type { LettersDeps } from '../deps.ts';

export const readRequest = defineRoute<LettersDeps>()({
  method: 'GET',
  path: '/v1/letter-requests/{request_id}',
  tag: 'Letters',
  summary: 'How far a letter is that you asked for; `wait` holds the answer until it has ended',
  auth: 'user',
  params: LetterRequestParams,
  query: LetterRequestQuery,
  responses: { 200: LetterRequestState },
  handle: async (deps, ctx, { params, query }) => ({
    status: 200,
    body: await readOne(deps, ctx, params.request_id, query.wait),
  }),
});
