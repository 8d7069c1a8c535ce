import { Interview, InterviewParams, InterviewPatch } from '../../../shared/contracts/interview.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { patchInterview } from '../../../shared/services/interviews/change.ts';
import type { InterviewDeps } from '../deps.ts';

export const change = defineRoute<InterviewDeps>()({
  method: 'PATCH',
  path: '/v1/interviews/{interview_id}',
  tag: 'Interviews',
  summary: 'Change an interview: its time, place, people, notes or status',
  auth: 'user',
  scope: 'write',
  params: InterviewParams,
  body: InterviewPatch,
  responses: { 200: Interview },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: await patchInterview(deps, ctx, params.interview_id, body),
  }),
});
