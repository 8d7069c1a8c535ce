import { DataExport, DataExportParams, DataExportQuery } from '../../../shared/contracts/privacy.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { PrivacyDeps } from '../../../shared/services/privacy/deps.ts';
import { readExport } from '../../../shared/services/privacy/read-export.ts';

export const readExportRoute = defineRoute<PrivacyDeps>()({
  method: 'GET',
  path: '/v1/me/export/{export_id}',
  tag: 'Privacy',
  summary: 'One export, with a link for five minutes once it is ready',
  description: 'The file is deleted after seven days. The audit trail notes each link that is given.',
  auth: 'user',
  scope: 'session',
  params: DataExportParams,
  query: DataExportQuery,
  responses: { 200: DataExport },
  handle: async (deps, ctx, { params, query }) => ({
    status: 200,
    body: await readExport(deps, ctx, params.export_id, query.wait),
  }),
});
