import { Erasure } from '../../../shared/contracts/privacy.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readErasure } from '../../../shared/services/privacy/ask-erasure.ts';
import type { PrivacyDeps } from '../../../shared/services/privacy/deps.ts';

export const readErasureRoute = defineRoute<PrivacyDeps>()({
  method: 'GET',
  path: '/v1/me/erasure',
  tag: 'Privacy',
  summary: 'The erasure that you asked for',
  auth: 'user',
  responses: { 200: Erasure },
  handle: async (deps, ctx) => ({ status: 200, body: await readErasure(deps, ctx) }),
});
