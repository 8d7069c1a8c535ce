import { PreviewTemplate, TemplateParams, TemplatePreview } from '../../../shared/contracts/email-template.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { previewTemplate } from '../../../shared/services/templates/fill.ts';
import type { EmailDeps } from '../deps.ts';

export const previewOneTemplate = defineRoute<EmailDeps>()({
  method: 'POST',
  path: '/v1/email-templates/{template_id}/preview',
  tag: 'Templates',
  summary: 'What a template gives for an application, and what is not filled',
  auth: 'user',
  scope: 'write',
  params: TemplateParams,
  body: PreviewTemplate,
  responses: { 200: TemplatePreview },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: await previewTemplate(deps, ctx, params.template_id, body),
  }),
});
