import { MatchParams } from '../../../shared/contracts/match.ts';
import { MatchScore } from '../../../shared/contracts/match-score.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readMatch } from '../../../shared/services/matches/read.ts';
import type { MatchDeps } from '../deps.ts';

export const read = defineRoute<MatchDeps>()({
  method: 'GET',
  path: '/v1/matches/{job_id}',
  tag: 'Matches',
  summary: 'How one posting fits you, and which of your wishes leaves it out',
  auth: 'user',
  params: MatchParams,
  responses: { 200: MatchScore },
  handle: async (deps, ctx, { params }) => ({ status: 200, body: await readMatch(deps, ctx, params.job_id) }),
});
