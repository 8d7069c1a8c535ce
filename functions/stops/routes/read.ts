import { OutwardState } from '../../../shared/contracts/stop.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readStops, type StopDeps } from '../../../shared/services/stops/own.ts';

export const read = defineRoute<StopDeps>()({
  method: 'GET',
  path: '/v1/stop',
  tag: 'Stops',
  summary: 'Whether anything of yours may leave now',
  auth: 'user',
  responses: { 200: OutwardState },
  handle: async (deps, ctx) => ({ status: 200, body: await readStops(deps, ctx) }),
});
