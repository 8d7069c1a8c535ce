import { OperatorStopPut } from '../../../shared/contracts/stop.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { stopAll } from '../../../shared/services/stops/operate.ts';
import type { StopDeps } from '../../../shared/services/stops/own.ts';

export const operatorStopAll = defineRoute<StopDeps>()({
  method: 'PUT',
  path: '/v1/operator/stops',
  tag: 'Operator',
  summary: 'Stop all outward acts of everybody, at once',
  description: 'For operators (npm run operator). What is queued waits; the audit trail says who stopped it.',
  auth: 'user',
  body: OperatorStopPut,
  responses: { 204: null },
  handle: async (deps, ctx, { body }) => {
    await stopAll(deps, ctx, body.reason);
    return { status: 204 };
  },
});
