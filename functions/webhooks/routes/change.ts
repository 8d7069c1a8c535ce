import { Webhook, WebhookChange, WebhookParams } from '../../../shared/contracts/webhook.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { changeWebhook } from '../../../shared/services/webhooks/own.ts';
import type { WebhookRouteDeps } from '../deps.ts';

export const changeRoute = defineRoute<WebhookRouteDeps>()({
  method: 'PATCH',
  path: '/v1/webhooks/{webhook_id}',
  tag: 'Webhooks',
  summary: 'Change a webhook, or switch it on or off',
  auth: 'user',
  scope: 'session',
  params: WebhookParams,
  body: WebhookChange,
  responses: { 200: Webhook },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: await changeWebhook(deps, ctx, params.webhook_id, body),
  }),
});
