import { EmailPage, EmailQuery } from '../../../shared/contracts/email.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { pageOfEmails } from '../../../shared/services/emails/list.ts';
import type { EmailDeps } from '../deps.ts';

export const list = defineRoute<EmailDeps>()({
  method: 'GET',
  path: '/v1/emails',
  tag: 'Emails',
  summary: 'Your e-mails, newest first',
  auth: 'user',
  query: EmailQuery,
  responses: { 200: EmailPage },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await pageOfEmails(deps, ctx, query) }),
});
