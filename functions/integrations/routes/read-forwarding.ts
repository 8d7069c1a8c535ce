import { ForwardingAddress } from '../../../shared/contracts/forwarding.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readForwarding as read } from '../../../shared/services/forwarding/own.ts';
import type { IntegrationDeps } from '../deps.ts';

export const readForwarding = defineRoute<IntegrationDeps>()({
  method: 'GET',
  path: '/v1/integrations/forwarding-address',
  tag: 'Integrations',
  summary: 'When mail last came to your forwarding address, and what Gmail asks before it forwards',
  auth: 'user',
  scope: 'session',
  responses: { 200: ForwardingAddress },
  handle: async (deps, ctx) => ({ status: 200, body: await read(deps, ctx) }),
});
