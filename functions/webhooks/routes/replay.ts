import { DeliveryParams, WebhookDelivery } from '../../../shared/contracts/webhook.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { replay } from '../../../shared/services/webhooks/deliveries.ts';
import type { WebhookRouteDeps } from '../deps.ts';

export const replayRoute = defineRoute<WebhookRouteDeps>()({
  method: 'POST',
  path: '/v1/webhooks/deliveries/{webhook_delivery_id}/replay',
  tag: 'Webhooks',
  summary: 'Tell something once more',
  auth: 'user',
  scope: 'write',
  limit: { per: 'person', most: 600, minutes: 60 },
  params: DeliveryParams,
  responses: { 202: WebhookDelivery },
  handle: async (deps, ctx, { params }) => ({
    status: 202,
    body: await replay(deps, ctx, params.webhook_delivery_id),
  }),
});
