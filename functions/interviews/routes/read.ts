import { Interview, InterviewParams } from '../../../shared/contracts/interview.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readInterview } from '../../../shared/services/interviews/read.ts';
import type { InterviewDeps } from '../deps.ts';

export const read = defineRoute<InterviewDeps>()({
  method: 'GET',
  path: '/v1/interviews/{interview_id}',
  tag: 'Interviews',
  summary: 'One interview',
  auth: 'user',
  params: InterviewParams,
  responses: { 200: Interview },
  handle: async (deps, ctx, { params }) => ({ status: 200, body: await readInterview(deps, ctx, params.interview_id) }),
});
