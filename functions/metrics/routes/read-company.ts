import { CompanyParams } from '../../../shared/contracts/company.ts';
import { Responsiveness } from '../../../shared/contracts/figures.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readResponsiveness } from '../../../shared/services/metrics/figures.ts';
import type { MetricsDeps } from '../deps.ts';

export const readCompanyRoute = defineRoute<MetricsDeps>()({
  method: 'GET',
  path: '/v1/metrics/companies/{company_id}',
  tag: 'Metrics',
  summary: 'Whether and how soon a company answers',
  auth: 'user',
  params: CompanyParams,
  responses: { 200: Responsiveness },
  handle: async (deps, ctx, { params }) => ({
    status: 200,
    body: await readResponsiveness(deps, ctx, params.company_id),
  }),
});
