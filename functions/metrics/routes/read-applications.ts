import { ApplicationMetrics, MetricsQuery } from '../../../shared/contracts/metric.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readMetrics } from '../../../shared/services/metrics/read.ts';
import type { MetricsDeps } from '../deps.ts';

export const readApplications = defineRoute<MetricsDeps>()({
  method: 'GET',
  path: '/v1/metrics/applications',
  tag: 'Metrics',
  summary: 'Your daily figures, by the days of your time zone',
  auth: 'user',
  query: MetricsQuery,
  responses: { 200: ApplicationMetrics },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await readMetrics(deps, ctx, query) }),
});
