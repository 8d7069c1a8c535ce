import { MatchPage, MatchQuery } from '../../../shared/contracts/match.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { pageOfMatches } from '../../../shared/services/matches/list.ts';
import type { MatchDeps } from '../deps.ts';

export const list = defineRoute<MatchDeps>()({
  method: 'GET',
  path: '/v1/matches',
  tag: 'Matches',
  summary: 'The postings that fit you best, with reasons',
  description:
    'Your best 200 of all open postings that meet your hard wishes, best first; the four parts of each score and why.',
  auth: 'user',
  query: MatchQuery,
  responses: { 200: MatchPage },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await pageOfMatches(deps, ctx, query) }),
});
