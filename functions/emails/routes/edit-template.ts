import { EmailTemplate, EmailTemplatePatch, TemplateParams } from '../../../shared/contracts/email-template.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { changeOwnTemplate } from '../../../shared/services/templates/write.ts';
import type { EmailDeps } from '../deps.ts';

export const editTemplate = defineRoute<EmailDeps>()({
  method: 'PATCH',
  path: '/v1/email-templates/{template_id}',
  tag: 'Templates',
  summary: 'Change a template of your own',
  auth: 'user',
  scope: 'write',
  params: TemplateParams,
  body: EmailTemplatePatch,
  responses: { 200: EmailTemplate },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: await changeOwnTemplate(deps, ctx, params.template_id, body),
  }),
});
