import { SuppressionPage, SuppressionQuery } from '../../../shared/contracts/suppression.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { pageOfSuppressions } from '../../../shared/services/suppressions/list.ts';
import type { EmailDeps } from '../deps.ts';

export const listDoNotContact = defineRoute<EmailDeps>()({
  method: 'GET',
  path: '/v1/do-not-contact',
  tag: 'Do not contact',
  summary: 'Whom no mail of yours may reach, newest first',
  auth: 'user',
  query: SuppressionQuery,
  responses: { 200: SuppressionPage },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await pageOfSuppressions(deps, ctx, query) }),
});
