import { BouncesSeen } from '../../../shared/contracts/email.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { seeBounces } from '../../../shared/services/emails/see-bounces.ts';
import type { EmailDeps } from '../deps.ts';

export const seeBouncesRoute = defineRoute<EmailDeps>()({
  method: 'POST',
  path: '/v1/emails/bounces/seen',
  tag: 'Emails',
  summary: 'Say that you have looked at what bounced: mail that waited for it goes on',
  description:
    'Mail with the status_reason bounce_rate waits for this. Look at GET /v1/emails?status=bounced first: an address that bounced for good is on your do-not-contact list.',
  auth: 'user',
  scope: 'act',
  responses: { 200: BouncesSeen },
  handle: async (deps, ctx) => ({ status: 200, body: await seeBounces(deps, ctx) }),
});
