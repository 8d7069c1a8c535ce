import { ImportInput, ImportResult } from '../../../shared/contracts/tracker.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { importApplications } from '../../../shared/services/tracker/import.ts';
import type { TrackerRouteDeps } from '../deps.ts';

export const importRoute = defineRoute<TrackerRouteDeps>()({
  method: 'POST',
  path: '/v1/tracker/import',
  tag: 'Tracker',
  summary: 'Take over the applications of another tracker from its CSV',
  description: 'First a dry run, which shows what each row becomes and keeps nothing; then with "dry_run": false.',
  auth: 'user',
  scope: 'write',
  limit: { per: 'person', most: 30, minutes: 60 },
  maxBodyBytes: 4_000_000,
  body: ImportInput,
  responses: { 200: ImportResult },
  handle: async (deps, ctx, { body }) => ({ status: 200, body: await importApplications(deps, ctx, body) }),
});
