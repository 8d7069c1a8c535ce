import { EmailTemplate, TemplateParams } from '../../../shared/contracts/email-template.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readTemplate } from '../../../shared/services/templates/write.ts';
import type { EmailDeps } from '../deps.ts';

export const readOneTemplate = defineRoute<EmailDeps>()({
  method: 'GET',
  path: '/v1/email-templates/{template_id}',
  tag: 'Templates',
  summary: 'One template',
  auth: 'user',
  params: TemplateParams,
  responses: { 200: EmailTemplate },
  handle: async (deps, ctx, { params }) => ({ status: 200, body: await readTemplate(deps, ctx, params.template_id) }),
});
