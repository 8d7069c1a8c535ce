import { Completeness } from '../../../shared/contracts/guide.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readCompleteness } from '../../../shared/services/completeness/read.ts';
import type { MeDeps } from '../deps.ts';

export const completeness = defineRoute<MeDeps>()({
  method: 'GET',
  path: '/v1/me/completeness',
  tag: 'Me',
  summary: 'How whole your profile is, 0 to 100, and what is missing',
  auth: 'user',
  responses: { 200: Completeness },
  handle: async (deps, ctx) => ({ status: 200, body: await readCompleteness(deps, ctx) }),
});
