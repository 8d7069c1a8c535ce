import { ConsentParams } from '../../../shared/contracts/events.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { disagree } from '../../../shared/services/metrics/events.ts';
import type { PrivacyDeps } from '../../../shared/services/privacy/deps.ts';

export const takeConsentBackRoute = defineRoute<PrivacyDeps>()({
  method: 'DELETE',
  path: '/v1/me/consents/{purpose}',
  tag: 'Privacy',
  summary: 'Take a consent back; what was kept by it is deleted',
  auth: 'user',
  params: ConsentParams,
  responses: { 204: null },
  handle: async (deps, ctx, { params }) => {
    await disagree(deps, ctx, params.purpose);
    return { status: 204 };
  },
});
