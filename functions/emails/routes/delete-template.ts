import { TemplateParams } from '../../../shared/contracts/email-template.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { deleteOwnTemplate } from '../../../shared/services/templates/write.ts';
import type { EmailDeps } from '../deps.ts';

export const deleteTemplate = defineRoute<EmailDeps>()({
  method: 'DELETE',
  path: '/v1/email-templates/{template_id}',
  tag: 'Templates',
  summary: 'Delete a template of your own; what was sent by it stays',
  auth: 'user',
  scope: 'write',
  params: TemplateParams,
  responses: { 204: null },
  handle: async (deps, ctx, { params }) => {
    await deleteOwnTemplate(deps, ctx, params.template_id);
    return { status: 204 };
  },
});
