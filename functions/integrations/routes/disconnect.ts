import { Disconnected } from '../../../shared/contracts/integration.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { disconnect as disconnectGoogle } from '../../../shared/services/google/disconnect.ts';
import type { IntegrationDeps } from '../deps.ts';

export const disconnect = defineRoute<IntegrationDeps>()({
  method: 'DELETE',
  path: '/v1/integrations/google',
  tag: 'Integrations',
  summary: 'Take the permission back and forget it',
  auth: 'user',
  responses: { 200: Disconnected },
  handle: async (deps, ctx) => {
    const { revokedAtGoogle } = await disconnectGoogle(deps, ctx);
    return { status: 200, body: { revoked_at_google: revokedAtGoogle } };
  },
});
