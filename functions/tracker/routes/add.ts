import { Application } from '../../../shared/contracts/application.ts';
import { ElsewhereInput } from '../../../shared/contracts/tracker.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { addElsewhere } from '../../../shared/services/tracker/elsewhere.ts';
import type { TrackerRouteDeps } from '../deps.ts';

export const add = defineRoute<TrackerRouteDeps>()({
  method: 'POST',
  path: '/v1/tracker/applications',
  tag: 'Tracker',
  summary: 'Write down an application that you made elsewhere',
  description: 'The same role at the same company again is a 409 that names the one you have.',
  auth: 'user',
  scope: 'write',
  idempotent: true,
  body: ElsewhereInput,
  responses: { 201: Application },
  handle: async (deps, ctx, { body }) => ({ status: 201, body: await addElsewhere(deps, ctx, body) }),
});
