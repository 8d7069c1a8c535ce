import { defineRoute } from '../../../shared/runtime/http.ts';
import { takeErasureBack } from '../../../shared/services/privacy/ask-erasure.ts';
import type { PrivacyDeps } from '../../../shared/services/privacy/deps.ts';

export const cancelErasureRoute = defineRoute<PrivacyDeps>()({
  method: 'DELETE',
  path: '/v1/me/erasure',
  tag: 'Privacy',
  summary: 'Take your erasure back, while it waits',
  auth: 'user',
  responses: { 204: null },
  handle: async (deps, ctx) => {
    await takeErasureBack(deps, ctx);
    return { status: 204 };
  },
});
