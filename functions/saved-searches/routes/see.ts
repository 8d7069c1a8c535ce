import { MarkedSeen, MarkSeen, SavedSearchParams } from '../../../shared/contracts/saved-search.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { seeHits } from '../../../shared/services/searches/hits.ts';
import type { SearchDeps } from '../deps.ts';

export const see = defineRoute<SearchDeps>()({
  method: 'POST',
  path: '/v1/saved-searches/{saved_search_id}/seen',
  tag: 'Saved searches',
  summary: 'Mark hits as seen',
  description: 'They are not reported again, whatever happens to the postings.',
  auth: 'user',
  scope: 'write',
  params: SavedSearchParams,
  body: MarkSeen,
  responses: { 200: MarkedSeen },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: await seeHits(deps, ctx, params.saved_search_id, body.until),
  }),
});
