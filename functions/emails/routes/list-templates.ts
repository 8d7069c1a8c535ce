import { EmailTemplates, TemplateQuery } from '../../../shared/contracts/email-template.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { allTemplates } from '../../../shared/services/templates/write.ts';
import type { EmailDeps } from '../deps.ts';

export const listTemplates = defineRoute<EmailDeps>()({
  method: 'GET',
  path: '/v1/email-templates',
  tag: 'Templates',
  summary: "The product's templates and your own",
  auth: 'user',
  query: TemplateQuery,
  responses: { 200: EmailTemplates },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: { items: await allTemplates(deps, ctx, query.type) } }),
});
