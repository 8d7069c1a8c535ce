import { defineRoute } from '../../../shared/runtime/http.ts';
import { closeForwarding as close } from '../../../shared/services/forwarding/own.ts';
import type { IntegrationDeps } from '../deps.ts';

export const closeForwarding = defineRoute<IntegrationDeps>()({
  method: 'DELETE',
  path: '/v1/integrations/forwarding-address',
  tag: 'Integrations',
  summary: 'Take the forwarding address back',
  auth: 'user',
  scope: 'session',
  responses: { 204: null },
  handle: async (deps, ctx) => {
    await close(deps, ctx);
    return { status: 204 };
  },
});
