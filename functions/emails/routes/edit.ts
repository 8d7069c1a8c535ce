import { Email, EmailParams, EmailPatch } from '../../../shared/contracts/email.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { editEmail } from '../../../shared/services/emails/edit.ts';
import type { EmailDeps } from '../deps.ts';

export const edit = defineRoute<EmailDeps>()({
  method: 'PATCH',
  path: '/v1/emails/{email_id}',
  tag: 'Emails',
  summary: 'Change the words of a draft, or when a queued e-mail leaves',
  auth: 'user',
  scope: 'act',
  params: EmailParams,
  body: EmailPatch,
  responses: { 200: Email },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: await editEmail(deps, ctx, params.email_id, body),
  }),
});
