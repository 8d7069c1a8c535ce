import { SavedSearchParams, SavedSearchQuery, SearchHitPage } from '../../../shared/contracts/saved-search.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { pageOfHits } from '../../../shared/services/searches/hits.ts';
import type { SearchDeps } from '../deps.ts';

export const hits = defineRoute<SearchDeps>()({
  method: 'GET',
  path: '/v1/saved-searches/{saved_search_id}/hits',
  tag: 'Saved searches',
  summary: 'What a search found and you have not seen',
  description: 'The latest first. Reading does not mark them seen.',
  auth: 'user',
  params: SavedSearchParams,
  query: SavedSearchQuery,
  responses: { 200: SearchHitPage },
  handle: async (deps, ctx, { params, query }) => ({
    status: 200,
    body: await pageOfHits(deps, ctx, params.saved_search_id, query),
  }),
});
