import { DeliveryQuery, WebhookDeliveries, WebhookParams } from '../../../shared/contracts/webhook.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { pageOfDeliveries } from '../../../shared/services/webhooks/deliveries.ts';
import type { WebhookRouteDeps } from '../deps.ts';

export const deliveriesRoute = defineRoute<WebhookRouteDeps>()({
  method: 'GET',
  path: '/v1/webhooks/{webhook_id}/deliveries',
  tag: 'Webhooks',
  summary: 'What a webhook was told, newest first',
  description: 'Kept for 30 days.',
  auth: 'user',
  params: WebhookParams,
  query: DeliveryQuery,
  responses: { 200: WebhookDeliveries },
  handle: async (deps, ctx, { params, query }) => ({
    status: 200,
    body: await pageOfDeliveries(deps, ctx, params.webhook_id, query),
  }),
});
