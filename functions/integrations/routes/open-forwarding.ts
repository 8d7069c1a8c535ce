import { NewForwardingAddress } from '../../../shared/contracts/forwarding.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { openForwarding as open } from '../../../shared/services/forwarding/own.ts';
import type { IntegrationDeps } from '../deps.ts';

export const openForwarding = defineRoute<IntegrationDeps>()({
  method: 'POST',
  path: '/v1/integrations/forwarding-address',
  tag: 'Integrations',
  summary: 'Make a secret address that your mailbox forwards to, in place of a right to read it',
  description: 'A former address holds no more.',
  auth: 'user',
  scope: 'session',
  responses: { 201: NewForwardingAddress },
  handle: async (deps, ctx) => ({ status: 201, body: await open(deps, ctx) }),
});
