import { SlowQuery, SlowStatements } from '../../../shared/contracts/monitoring.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readSlowStatements } from '../../../shared/services/metrics/monitoring.ts';
import type { MetricsDeps } from '../deps.ts';

export const operatorSlowStatements = defineRoute<MetricsDeps>()({
  method: 'GET',
  path: '/v1/operator/monitoring/slow-statements',
  tag: 'Operator',
  summary: 'The statements on which the database spends most of its time',
  description:
    'For operators (npm run operator), where pg_stat_statements is loaded. Values are not shown; counted since the server or its statistics began anew.',
  auth: 'user',
  query: SlowQuery,
  responses: { 200: SlowStatements },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await readSlowStatements(deps, ctx, query.limit) }),
});
