import { SealsQuery, SealsVerified } from '../../../shared/contracts/audit.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { verifySeals } from '../../../shared/services/audit/verify.ts';
import type { AuditDeps } from '../deps.ts';

export const operatorVerify = defineRoute<AuditDeps>()({
  method: 'GET',
  path: '/v1/operator/audit/seals',
  tag: 'Operator',
  summary: 'Check the trail’s seals: the first that is broken, if any',
  description:
    'For operators (npm run operator). Entries are sealed an hour after they were written, in batches that each hold the hash of the one before; the hourly schedule goes round them by itself and its log line has the newest seal.',
  auth: 'user',
  query: SealsQuery,
  responses: { 200: SealsVerified },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await verifySeals(deps, ctx, query) }),
});
