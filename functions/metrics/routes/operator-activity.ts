import { EverybodysActivity, MonitoringQuery } from '../../../shared/contracts/monitoring.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readEverybodysActivity } from '../../../shared/services/metrics/monitoring.ts';
import type { MetricsDeps } from '../deps.ts';

export const operatorActivity = defineRoute<MetricsDeps>()({
  method: 'GET',
  path: '/v1/operator/monitoring/activity',
  tag: 'Operator',
  summary: 'The last 30 days of everybody’s applications, the busiest first',
  description: 'For operators (npm run operator). People by their number alone; the audit trail notes the look.',
  auth: 'user',
  query: MonitoringQuery,
  responses: { 200: EverybodysActivity },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await readEverybodysActivity(deps, ctx, query.limit) }),
});
