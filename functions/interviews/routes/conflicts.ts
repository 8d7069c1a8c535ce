import { Conflicts, InterviewParams } from '../../../shared/contracts/interview.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { interviewConflicts } from '../../../shared/services/interviews/conflicts.ts';
import type { InterviewDeps } from '../deps.ts';

export const conflicts = defineRoute<InterviewDeps>()({
  method: 'GET',
  path: '/v1/interviews/{interview_id}/conflicts',
  tag: 'Interviews',
  summary: 'What else you have at the time of an interview',
  auth: 'user',
  params: InterviewParams,
  responses: { 200: Conflicts },
  handle: async (deps, ctx, { params }) => ({
    status: 200,
    body: await interviewConflicts(deps, ctx, params.interview_id),
  }),
});
