import { EmailTemplate, NewEmailTemplate } from '../../../shared/contracts/email-template.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { createTemplate } from '../../../shared/services/templates/write.ts';
import type { EmailDeps } from '../deps.ts';

export const createOwnTemplate = defineRoute<EmailDeps>()({
  method: 'POST',
  path: '/v1/email-templates',
  tag: 'Templates',
  summary: 'Write a template of your own',
  auth: 'user',
  scope: 'write',
  body: NewEmailTemplate,
  responses: { 201: EmailTemplate },
  handle: async (deps, ctx, { body }) => ({ status: 201, body: await createTemplate(deps, ctx, body) }),
});
