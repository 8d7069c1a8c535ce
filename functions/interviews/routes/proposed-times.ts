import { ProposedTimeQuery, ProposedTimes } from '../../../shared/contracts/interview.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { allProposedTimes } from '../../../shared/services/interviews/proposed-times.ts';
import type { InterviewDeps } from '../deps.ts';

export const proposedTimes = defineRoute<InterviewDeps>()({
  method: 'GET',
  path: '/v1/proposed-times',
  tag: 'Interviews',
  summary: 'Times that companies proposed, soonest first, with what else you have then',
  auth: 'user',
  query: ProposedTimeQuery,
  responses: { 200: ProposedTimes },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await allProposedTimes(deps, ctx, query) }),
});
