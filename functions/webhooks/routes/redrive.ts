import { Redriven, WebhookParams } from '../../../shared/contracts/webhook.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { redrive } from '../../../shared/services/webhooks/deliveries.ts';
import type { WebhookRouteDeps } from '../deps.ts';

export const redriveRoute = defineRoute<WebhookRouteDeps>()({
  method: 'POST',
  path: '/v1/webhooks/{webhook_id}/redrive',
  tag: 'Webhooks',
  summary: 'Tell a webhook again all that it never took',
  auth: 'user',
  scope: 'write',
  params: WebhookParams,
  responses: { 202: Redriven },
  handle: async (deps, ctx, { params }) => ({ status: 202, body: await redrive(deps, ctx, params.webhook_id) }),
});
