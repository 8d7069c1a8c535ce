import { LetterRequests } from '../../../shared/contracts/letter-request.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readRequests } from '../../../shared/services/letters/request.ts';
import type { LettersDeps } from '../deps.ts';

export const listRequests = defineRoute<LettersDeps>()({
  method: 'GET',
  path: '/v1/letter-requests',
  tag: 'Letters',
  summary: 'The letters that you asked for last, and how far they are',
  auth: 'user',
  responses: { 200: LetterRequests },
  handle: async (deps, ctx) => ({ status: 200, body: await readRequests(deps, ctx) }),
});
