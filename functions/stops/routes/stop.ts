import { OutwardState, StopPut } from '../../../shared/contracts/stop.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { type StopDeps, stopOwn } from '../../../shared/services/stops/own.ts';

export const stop = defineRoute<StopDeps>()({
  method: 'PUT',
  path: '/v1/stop',
  tag: 'Stops',
  summary: 'Stop everything of yours that would leave, at once',
  description: 'What is queued waits, nothing is lost; no automatic application is chosen.',
  auth: 'user',
  scope: 'write',
  body: StopPut,
  responses: { 200: OutwardState },
  handle: async (deps, ctx, { body }) => ({ status: 200, body: await stopOwn(deps, ctx, body.reason) }),
});
