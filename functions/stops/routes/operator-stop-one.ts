import { OperatorStopPut, StopParams } from '../../../shared/contracts/stop.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { stopOne } from '../../../shared/services/stops/operate.ts';
import type { StopDeps } from '../../../shared/services/stops/own.ts';

export const operatorStopOne = defineRoute<StopDeps>()({
  method: 'PUT',
  path: '/v1/operator/stops/{user_id}',
  tag: 'Operator',
  summary: 'Stop one person’s outward acts, at once',
  description: 'For operators (npm run operator). Only an operator ends it; the audit trail says who stopped it.',
  auth: 'user',
  params: StopParams,
  body: OperatorStopPut,
  responses: { 204: null },
  handle: async (deps, ctx, { params, body }) => {
    await stopOne(deps, ctx, params.user_id, body.reason);
    return { status: 204 };
  },
});
