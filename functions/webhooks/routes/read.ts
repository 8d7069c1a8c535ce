import { Webhook, WebhookParams } from '../../../shared/contracts/webhook.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readWebhook } from '../../../shared/services/webhooks/own.ts';
import type { WebhookRouteDeps } from '../deps.ts';

export const readRoute = defineRoute<WebhookRouteDeps>()({
  method: 'GET',
  path: '/v1/webhooks/{webhook_id}',
  tag: 'Webhooks',
  summary: 'One of your webhooks',
  auth: 'user',
  params: WebhookParams,
  responses: { 200: Webhook },
  handle: async (deps, ctx, { params }) => ({ status: 200, body: await readWebhook(deps, ctx, params.webhook_id) }),
});
