import { ProposedTimeParams } from '../../../shared/contracts/interview.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { declineTime } from '../../../shared/services/interviews/proposed-times.ts';
import type { InterviewDeps } from '../deps.ts';

export const declineTimeRoute = defineRoute<InterviewDeps>()({
  method: 'DELETE',
  path: '/v1/proposed-times/{proposed_time_id}',
  tag: 'Interviews',
  summary: 'Put a proposed time aside',
  auth: 'user',
  scope: 'write',
  params: ProposedTimeParams,
  responses: { 204: null },
  handle: async (deps, ctx, { params }) => {
    await declineTime(deps, ctx, params.proposed_time_id);
    return { status: 204 };
  },
});
