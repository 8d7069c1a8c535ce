import { WebhookWithSecret, WebhookWrite } from '../../../shared/contracts/webhook.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { addWebhook } from '../../../shared/services/webhooks/own.ts';
import type { WebhookRouteDeps } from '../deps.ts';

export const addRoute = defineRoute<WebhookRouteDeps>()({
  method: 'POST',
  path: '/v1/webhooks',
  tag: 'Webhooks',
  summary: 'Have an address of yours told what happens',
  description:
    'Each telling carries ids, states and times, never what somebody wrote, and is signed as standardwebhooks.com says.',
  auth: 'user',
  scope: 'session',
  body: WebhookWrite,
  responses: { 201: WebhookWithSecret },
  handle: async (deps, ctx, { body }) => ({ status: 201, body: await addWebhook(deps, ctx, body) }),
});
