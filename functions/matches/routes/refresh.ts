import { RefreshQueued } from '../../../shared/contracts/match.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { requestMatches } from '../../../shared/services/matches/request.ts';
import type { MatchDeps } from '../deps.ts';

export const refresh = defineRoute<MatchDeps>()({
  method: 'POST',
  path: '/v1/matches/refresh',
  tag: 'Matches',
  summary: 'Match again now',
  description: 'Queued. Matches follow changes of profile, preferences and postings by themselves.',
  auth: 'user',
  scope: 'write',
  limit: { per: 'person', most: 60, minutes: 60 },
  responses: { 202: RefreshQueued },
  handle: async (deps, ctx) => {
    await requestMatches(deps, ctx);
    return { status: 202, body: { queued: true } };
  },
});
