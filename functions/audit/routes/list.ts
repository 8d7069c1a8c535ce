import { AuditPage, AuditQuery } from '../../../shared/contracts/audit.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { pageOfTrail } from '../../../shared/services/audit/list.ts';
import type { AuditDeps } from '../deps.ts';

export const list = defineRoute<AuditDeps>()({
  method: 'GET',
  path: '/v1/audit',
  tag: 'Audit',
  summary: 'Your own trail, newest first',
  auth: 'user',
  query: AuditQuery,
  responses: { 200: AuditPage },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await pageOfTrail(deps, ctx, query) }),
});
