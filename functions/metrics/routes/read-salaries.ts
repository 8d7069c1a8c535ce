import { SalaryPicture } from '../../../shared/contracts/figures.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readSalaries } from '../../../shared/services/metrics/figures.ts';
import type { MetricsDeps } from '../deps.ts';

export const readSalariesRoute = defineRoute<MetricsDeps>()({
  method: 'GET',
  path: '/v1/metrics/salaries',
  tag: 'Metrics',
  summary: 'What the postings pay that you applied to, and what you were offered',
  auth: 'user',
  responses: { 200: SalaryPicture },
  handle: async (deps, ctx) => ({ status: 200, body: await readSalaries(deps, ctx) }),
});
