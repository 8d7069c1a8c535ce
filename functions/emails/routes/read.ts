import { Email, EmailParams } from '../../../shared/contracts/email.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readEmail } from '../../../shared/services/emails/read.ts';
import type { EmailDeps } from '../deps.ts';

export const read = defineRoute<EmailDeps>()({
  method: 'GET',
  path: '/v1/emails/{email_id}',
  tag: 'Emails',
  summary: 'One e-mail and where it stands',
  auth: 'user',
  params: EmailParams,
  responses: { 200: Email },
  handle: async (deps, ctx, { params }) => ({ status: 200, body: await readEmail(deps, ctx, params.email_id) }),
});
