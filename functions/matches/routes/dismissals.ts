import { DismissalPage } from '../../../shared/contracts/match.ts';
import { PageQuery } from '../../../shared/contracts/page.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { pageOfDismissals } from '../../../shared/services/matches/dismissals.ts';
import type { MatchDeps } from '../deps.ts';

export const dismissals = defineRoute<MatchDeps>()({
  method: 'GET',
  path: '/v1/matches/dismissals',
  tag: 'Matches',
  summary: 'What you dismissed and why, newest first',
  auth: 'user',
  query: PageQuery,
  responses: { 200: DismissalPage },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await pageOfDismissals(deps, ctx, query) }),
});
