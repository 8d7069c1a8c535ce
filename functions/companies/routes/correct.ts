import { Company, CompanyParams, CorrectCompany } from '../../../shared/contracts/company.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { correctCompany } from '../../../shared/services/companies/correct.ts';
import type { CompanyDeps } from '../deps.ts';

export const correct = defineRoute<CompanyDeps>()({
  method: 'PATCH',
  path: '/v1/companies/{company_id}',
  tag: 'Companies',
  summary: 'Correct a company for yourself',
  description: 'It stands for you alone; what the source says is shown beside it.',
  auth: 'user',
  scope: 'write',
  params: CompanyParams,
  body: CorrectCompany,
  responses: { 200: Company },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: await correctCompany(deps, ctx, params.company_id, body),
  }),
});
