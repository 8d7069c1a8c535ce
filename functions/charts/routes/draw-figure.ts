import type { DrawChart } from '../../../shared/adapters/charts/port.ts';
import { ChartParams, ChartQuery } from '../../../shared/contracts/chart.ts';
import type { Db } from '../../../shared/db/scope.ts';
import type { Clock } from '../../../shared/domain/clock.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { drawFigure } from '../../../shared/services/charts/draw.ts';

export const drawFigureRoute = defineRoute<{ db: Db; clock: Clock; draw: DrawChart }>()({
  method: 'GET',
  path: '/v1/charts/{chart}',
  tag: 'Metrics',
  summary: 'One of your figures as a picture',
  description: 'SVG without script or outside parts, light or dark as its reader has it, with its words in it.',
  auth: 'user',
  params: ChartParams,
  query: ChartQuery,
  responses: { 200: { contentType: 'image/svg+xml; charset=utf-8', description: 'SVG.' } },
  handle: async (deps, ctx, { params, query }) => ({
    status: 200,
    // Its own colours stand in a style element; nothing else may load or run.
    headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'" },
    body: await drawFigure(deps, ctx, params.chart, query),
  }),
});
