import { StopParams } from '../../../shared/contracts/stop.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { startOne } from '../../../shared/services/stops/operate.ts';
import type { StopDeps } from '../../../shared/services/stops/own.ts';

export const operatorStartOne = defineRoute<StopDeps>()({
  method: 'DELETE',
  path: '/v1/operator/stops/{user_id}',
  tag: 'Operator',
  summary: 'End one person’s stop, whoever made it',
  description: 'For operators (npm run operator).',
  auth: 'user',
  params: StopParams,
  responses: { 204: null },
  handle: async (deps, ctx, { params }) => {
    await startOne(deps, ctx, params.user_id);
    return { status: 204 };
  },
});
