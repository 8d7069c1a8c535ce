import { InterviewParams, Preparation } from '../../../shared/contracts/interview.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { prepareInterview } from '../../../shared/services/interviews/preparation.ts';
import type { InterviewDeps } from '../deps.ts';

export const prepare = defineRoute<InterviewDeps>()({
  method: 'GET',
  path: '/v1/interviews/{interview_id}/preparation',
  tag: 'Interviews',
  summary: 'All that is known for an interview, on one sheet',
  auth: 'user',
  params: InterviewParams,
  responses: { 200: Preparation },
  handle: async (deps, ctx, { params }) => ({
    status: 200,
    body: await prepareInterview(deps, ctx, params.interview_id),
  }),
});
