import { CompanyPage, CompanyQuery } from '../../../shared/contracts/company.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { pageOfCompanies } from '../../../shared/services/companies/list.ts';
import type { CompanyDeps } from '../deps.ts';

export const list = defineRoute<CompanyDeps>()({
  method: 'GET',
  path: '/v1/companies',
  tag: 'Companies',
  summary: 'Companies by name',
  auth: 'user',
  query: CompanyQuery,
  responses: { 200: CompanyPage },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await pageOfCompanies(deps, ctx, query) }),
});
