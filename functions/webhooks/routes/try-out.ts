import { WebhookDelivery, WebhookParams } from '../../../shared/contracts/webhook.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { tryWebhook } from '../../../shared/services/webhooks/deliveries.ts';
import type { WebhookRouteDeps } from '../deps.ts';

export const tryRoute = defineRoute<WebhookRouteDeps>()({
  method: 'POST',
  path: '/v1/webhooks/{webhook_id}/test',
  tag: 'Webhooks',
  summary: 'Try a webhook out',
  auth: 'user',
  scope: 'write',
  limit: { per: 'person', most: 60, minutes: 60 },
  params: WebhookParams,
  responses: { 202: WebhookDelivery },
  handle: async (deps, ctx, { params }) => ({ status: 202, body: await tryWebhook(deps, ctx, params.webhook_id) }),
});
