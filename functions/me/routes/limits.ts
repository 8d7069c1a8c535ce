import { Limits } from '../../../shared/contracts/tier.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readLimits } from '../../../shared/services/tiers/read-limits.ts';
import type { MeDeps } from '../deps.ts';

export const limits = defineRoute<MeDeps>()({
  method: 'GET',
  path: '/v1/me/limits',
  tag: 'Me',
  summary: 'What your tier allows, and what is left of it',
  auth: 'user',
  responses: { 200: Limits },
  handle: async (deps, ctx) => ({ status: 200, body: await readLimits(deps, ctx) }),
});
