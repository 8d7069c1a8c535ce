import { ActivityMap, ActivityQuery } from '../../../shared/contracts/figures.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readActivity } from '../../../shared/services/metrics/figures.ts';
import type { MetricsDeps } from '../deps.ts';

export const readActivityRoute = defineRoute<MetricsDeps>()({
  method: 'GET',
  path: '/v1/metrics/activity',
  tag: 'Metrics',
  summary: 'When your applications leave, answers come and interviews are held, by weekday and hour',
  auth: 'user',
  query: ActivityQuery,
  responses: { 200: ActivityMap },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await readActivity(deps, ctx, query) }),
});
