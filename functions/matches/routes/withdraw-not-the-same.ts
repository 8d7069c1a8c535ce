import { MatchParams } from '../../../shared/contracts/match.ts';
import { WithdrawQuery } from '../../../shared/contracts/sighting.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { withdrawNotTheSameJob } from '../../../shared/services/postings/withdraw-not-the-same.ts';
import type { MatchDeps } from '../deps.ts';

export const withdraw = defineRoute<MatchDeps>()({
  method: 'DELETE',
  path: '/v1/matches/{job_id}/not-the-same',
  tag: 'Matches',
  summary: 'Take back that a sighting is another job',
  description: 'Asked of the job or of the posting that was set apart. What was split for everybody stays so.',
  auth: 'user',
  scope: 'write',
  params: MatchParams,
  query: WithdrawQuery,
  responses: { 204: null },
  handle: async (deps, ctx, { params, query }) => {
    await withdrawNotTheSameJob(deps, ctx, params.job_id, query.sighting_id);
    return { status: 204 };
  },
});
