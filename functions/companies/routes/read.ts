import { Company, CompanyParams } from '../../../shared/contracts/company.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readCompany } from '../../../shared/services/companies/read.ts';
import type { CompanyDeps } from '../deps.ts';

export const read = defineRoute<CompanyDeps>()({
  method: 'GET',
  path: '/v1/companies/{company_id}',
  tag: 'Companies',
  summary: 'One company: each fact with its source and date, and its open postings',
  auth: 'user',
  params: CompanyParams,
  responses: { 200: Company },
  handle: async (deps, ctx, { params }) => ({ status: 200, body: await readCompany(deps, ctx, params.company_id) }),
});
