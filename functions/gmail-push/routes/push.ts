import { GmailPush } from '../../../shared/contracts/gmail-push.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { type PushDeps, takePush } from '../../../shared/services/mailbox/push.ts';

export const push = defineRoute<PushDeps>()({
  method: 'POST',
  path: '/v1/google/push',
  tag: 'Integrations',
  summary: 'Google Pub/Sub says that a mailbox changed',
  description:
    'For the push subscription of GMAIL_PUSH_TOPIC alone, which signs each call as the service account GMAIL_PUSH_ACCOUNT. The mailbox is read soon after; nothing of the call is believed but which mailbox to look at.',
  auth: 'none',
  body: GmailPush,
  responses: { 204: null },
  handle: async (deps, { authorization = '' }, { body }) => {
    await takePush(deps, { authorization, message: body.message });
    return { status: 204 };
  },
});
