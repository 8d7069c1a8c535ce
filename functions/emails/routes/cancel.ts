import { Email, EmailParams } from '../../../shared/contracts/email.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { cancelEmail } from '../../../shared/services/emails/cancel.ts';
import type { EmailDeps } from '../deps.ts';

export const cancel = defineRoute<EmailDeps>()({
  method: 'POST',
  path: '/v1/emails/{email_id}/cancel',
  tag: 'Emails',
  summary: 'Undo: take it back, until its send is claimed',
  auth: 'user',
  scope: 'write',
  params: EmailParams,
  responses: { 200: Email },
  handle: async (deps, ctx, { params }) => ({ status: 200, body: await cancelEmail(deps, ctx, params.email_id) }),
});
