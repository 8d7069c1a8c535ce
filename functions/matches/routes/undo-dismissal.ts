import { MatchParams } from '../../../shared/contracts/match.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { undoDismissal } from '../../../shared/services/matches/dismiss.ts';
import type { MatchDeps } from '../deps.ts';

export const undo = defineRoute<MatchDeps>()({
  method: 'DELETE',
  path: '/v1/matches/{job_id}/dismissal',
  tag: 'Matches',
  summary: 'Take a dismissal back',
  description: 'All its effects go with it: matches are made again as if it had never been said.',
  auth: 'user',
  scope: 'write',
  params: MatchParams,
  responses: { 204: null },
  handle: async (deps, ctx, { params }) => {
    await undoDismissal(deps, ctx, params.job_id);
    return { status: 204 };
  },
});
