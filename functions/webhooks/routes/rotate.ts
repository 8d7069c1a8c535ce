import { WebhookParams, WebhookWithSecret } from '../../../shared/contracts/webhook.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { rotateWebhook } from '../../../shared/services/webhooks/own.ts';
import type { WebhookRouteDeps } from '../deps.ts';

export const rotateRoute = defineRoute<WebhookRouteDeps>()({
  method: 'POST',
  path: '/v1/webhooks/{webhook_id}/secret',
  tag: 'Webhooks',
  summary: 'Give a webhook a new secret; the former signs beside it for a day',
  auth: 'user',
  scope: 'session',
  params: WebhookParams,
  responses: { 200: WebhookWithSecret },
  handle: async (deps, ctx, { params }) => ({ status: 200, body: await rotateWebhook(deps, ctx, params.webhook_id) }),
});
