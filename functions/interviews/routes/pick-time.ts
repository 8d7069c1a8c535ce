import { Interview, PickTime, ProposedTimeParams } from '../../../shared/contracts/interview.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { pickTime } from '../../../shared/services/interviews/pick-time.ts';
import type { InterviewDeps } from '../deps.ts';

export const pickTimeRoute = defineRoute<InterviewDeps>()({
  method: 'POST',
  path: '/v1/proposed-times/{proposed_time_id}/pick',
  tag: 'Interviews',
  summary: 'Pick a proposed time: the times of its round become one interview',
  description:
    'Nothing is sent: draft the answer with POST /v1/interview-answers. Another one of the round moves the interview.',
  auth: 'user',
  scope: 'write',
  params: ProposedTimeParams,
  body: PickTime,
  responses: { 200: Interview },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: await pickTime(deps, ctx, params.proposed_time_id, body),
  }),
});
