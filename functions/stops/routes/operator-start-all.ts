import { defineRoute } from '../../../shared/runtime/http.ts';
import { startAll } from '../../../shared/services/stops/operate.ts';
import type { StopDeps } from '../../../shared/services/stops/own.ts';

export const operatorStartAll = defineRoute<StopDeps>()({
  method: 'DELETE',
  path: '/v1/operator/stops',
  tag: 'Operator',
  summary: 'End the stop for everybody',
  description: 'For operators (npm run operator). Stops of single people stay.',
  auth: 'user',
  responses: { 204: null },
  handle: async (deps, ctx) => {
    await startAll(deps, ctx);
    return { status: 204 };
  },
});
