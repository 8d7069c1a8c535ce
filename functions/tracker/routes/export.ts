import * as z from 'zod';
import { Application } from '../../../shared/contracts/application.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { exportApplications } from '../../../shared/services/tracker/export.ts';
import type { TrackerRouteDeps } from '../deps.ts';

export const exportJson = defineRoute<TrackerRouteDeps>()({
  method: 'GET',
  path: '/v1/tracker/export',
  tag: 'Tracker',
  summary: 'All your applications, newest first',
  auth: 'user',
  responses: { 200: z.object({ items: z.array(Application) }) },
  handle: async (deps, ctx) => ({ status: 200, body: { items: await exportApplications(deps, ctx) } }),
});
