import { OutwardState } from '../../../shared/contracts/stop.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { type StopDeps, startOwn } from '../../../shared/services/stops/own.ts';

export const start = defineRoute<StopDeps>()({
  method: 'DELETE',
  path: '/v1/stop',
  tag: 'Stops',
  summary: 'Let your sending go on',
  auth: 'user',
  scope: 'act',
  responses: { 200: OutwardState },
  handle: async (deps, ctx) => ({ status: 200, body: await startOwn(deps, ctx) }),
});
