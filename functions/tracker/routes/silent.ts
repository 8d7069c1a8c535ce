import { SilentApplications } from '../../../shared/contracts/silence.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { silentApplications } from '../../../shared/services/silence/list.ts';
import type { TrackerRouteDeps } from '../deps.ts';

export const silent = defineRoute<TrackerRouteDeps>()({
  method: 'GET',
  path: '/v1/tracker/silent',
  tag: 'Tracker',
  summary: 'Applications without an answer after the usual time, with how each company answered you before',
  auth: 'user',
  responses: { 200: SilentApplications },
  handle: async (deps, ctx) => ({ status: 200, body: await silentApplications(deps, ctx) }),
});
