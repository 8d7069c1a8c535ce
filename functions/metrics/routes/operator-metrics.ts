import { SystemMetrics, SystemMetricsQuery } from '../../../shared/contracts/monitoring.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readSystemMetrics } from '../../../shared/services/metrics/monitoring.ts';
import type { MetricsDeps } from '../deps.ts';

export const operatorMetrics = defineRoute<MetricsDeps>()({
  method: 'GET',
  path: '/v1/operator/metrics',
  tag: 'Operator',
  summary: 'How the deployment stands: what waits, what left, what answers cost',
  description: 'For operators (npm run operator). Written down every hour; newest first, or one figure over time.',
  auth: 'user',
  query: SystemMetricsQuery,
  responses: { 200: SystemMetrics },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await readSystemMetrics(deps, ctx, query) }),
});
