import { ConsentParams } from '../../../shared/contracts/events.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { agree } from '../../../shared/services/metrics/events.ts';
import type { PrivacyDeps } from '../../../shared/services/privacy/deps.ts';

export const giveConsentRoute = defineRoute<PrivacyDeps>()({
  method: 'PUT',
  path: '/v1/me/consents/{purpose}',
  tag: 'Privacy',
  summary: 'Agree that how you use the product is kept for a year, to make it better',
  auth: 'user',
  params: ConsentParams,
  responses: { 204: null },
  handle: async (deps, ctx, { params }) => {
    await agree(deps, ctx, params.purpose);
    return { status: 204 };
  },
});
