import { defineRoute } from '../../../shared/runtime/http.ts';
import { exportCsv } from '../../../shared/services/tracker/export.ts';
import type { TrackerRouteDeps } from '../deps.ts';

export const exportCsvRoute = defineRoute<TrackerRouteDeps>()({
  method: 'GET',
  path: '/v1/tracker/export/csv',
  tag: 'Tracker',
  summary: 'All your applications as CSV, which the import reads again',
  auth: 'user',
  responses: { 200: { contentType: 'text/csv; charset=utf-8', description: 'No cell is a formula to a spreadsheet.' } },
  handle: async (deps, ctx) => ({
    status: 200,
    body: await exportCsv(deps, ctx),
    headers: { 'content-disposition': 'attachment; filename="applications.csv"' },
  }),
});
