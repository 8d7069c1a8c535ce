import { InterviewPage, InterviewQuery } from '../../../shared/contracts/interview.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { pageOfInterviews } from '../../../shared/services/interviews/list.ts';
import type { InterviewDeps } from '../deps.ts';

export const list = defineRoute<InterviewDeps>()({
  method: 'GET',
  path: '/v1/interviews',
  tag: 'Interviews',
  summary: 'Your interviews, soonest first',
  auth: 'user',
  query: InterviewQuery,
  responses: { 200: InterviewPage },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await pageOfInterviews(deps, ctx, query) }),
});
