import { FunnelFigures, FunnelQuery } from '../../../shared/contracts/figures.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readFunnel } from '../../../shared/services/metrics/figures.ts';
import type { MetricsDeps } from '../deps.ts';

export const readFunnelRoute = defineRoute<MetricsDeps>()({
  method: 'GET',
  path: '/v1/metrics/funnel',
  tag: 'Metrics',
  summary: 'How far your applications came, by period, source, board, channel, resume, prompt or company',
  description:
    'An application belongs to the day it left, or was begun where it has not. Rates carry their 95% interval; days until an answer their quartiles.',
  auth: 'user',
  query: FunnelQuery,
  responses: { 200: FunnelFigures },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await readFunnel(deps, ctx, query) }),
});
