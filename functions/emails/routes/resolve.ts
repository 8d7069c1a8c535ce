import { Email, EmailParams, ResolveEmail } from '../../../shared/contracts/email.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { resolveEmail } from '../../../shared/services/emails/resolve.ts';
import type { EmailDeps } from '../deps.ts';

export const resolve = defineRoute<EmailDeps>()({
  method: 'POST',
  path: '/v1/emails/{email_id}/resolve',
  tag: 'Emails',
  summary: 'Decide about an e-mail in needs_review: it left, send it again, or cancel it',
  auth: 'user',
  scope: 'act',
  params: EmailParams,
  body: ResolveEmail,
  responses: { 200: Email },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: await resolveEmail(deps, ctx, params.email_id, body),
  }),
});
