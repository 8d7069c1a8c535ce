import { WebhookParams } from '../../../shared/contracts/webhook.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { removeWebhook } from '../../../shared/services/webhooks/own.ts';
import type { WebhookRouteDeps } from '../deps.ts';

export const removeRoute = defineRoute<WebhookRouteDeps>()({
  method: 'DELETE',
  path: '/v1/webhooks/{webhook_id}',
  tag: 'Webhooks',
  summary: 'Delete a webhook and what it was told',
  auth: 'user',
  scope: 'session',
  params: WebhookParams,
  responses: { 204: null },
  handle: async (deps, ctx, { params }) => {
    await removeWebhook(deps, ctx, params.webhook_id);
    return { status: 204 };
  },
});
