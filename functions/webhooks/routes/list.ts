import { Webhooks } from '../../../shared/contracts/webhook.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { ownWebhooks } from '../../../shared/services/webhooks/own.ts';
import type { WebhookRouteDeps } from '../deps.ts';

export const listRoute = defineRoute<WebhookRouteDeps>()({
  method: 'GET',
  path: '/v1/webhooks',
  tag: 'Webhooks',
  summary: 'Your webhooks',
  auth: 'user',
  responses: { 200: Webhooks },
  handle: async (deps, ctx) => ({ status: 200, body: await ownWebhooks(deps, ctx) }),
});
