import { MatchQuality } from '../../../shared/contracts/monitoring.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readMatchQuality } from '../../../shared/services/metrics/monitoring.ts';
import type { MetricsDeps } from '../deps.ts';

export const operatorMatchQuality = defineRoute<MetricsDeps>()({
  method: 'GET',
  path: '/v1/operator/monitoring/match-quality',
  tag: 'Operator',
  summary: 'How well scores foretell: matches, applications and success by score',
  description: 'For operators (npm run operator).',
  auth: 'user',
  responses: { 200: MatchQuality },
  handle: async (deps, ctx) => ({ status: 200, body: await readMatchQuality(deps, ctx) }),
});
