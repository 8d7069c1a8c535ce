import { Email, EmailParams } from '../../../shared/contracts/email.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { approveEmail } from '../../../shared/services/emails/approve.ts';
import type { EmailDeps } from '../deps.ts';

export const approve = defineRoute<EmailDeps>()({
  method: 'POST',
  path: '/v1/emails/{email_id}/approve',
  tag: 'Emails',
  summary: 'Approve a draft: it leaves at the time shown, and until then it can be taken back',
  auth: 'user',
  scope: 'act',
  params: EmailParams,
  responses: { 200: Email },
  handle: async (deps, ctx, { params }) => ({ status: 200, body: await approveEmail(deps, ctx, params.email_id) }),
});
