import { Email, NewEmail } from '../../../shared/contracts/email.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { createEmail } from '../../../shared/services/emails/create.ts';
import type { EmailDeps } from '../deps.ts';

export const create = defineRoute<EmailDeps>()({
  method: 'POST',
  path: '/v1/emails',
  tag: 'Emails',
  summary: 'Draft a follow-up, a thank-you, a withdrawal or an answer: nothing leaves before you approve it',
  auth: 'user',
  scope: 'write',
  body: NewEmail,
  responses: { 201: Email },
  handle: async (deps, ctx, { body }) => ({ status: 201, body: await createEmail(deps, ctx, body) }),
});
