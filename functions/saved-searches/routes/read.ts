import { SavedSearch, SavedSearchParams } from '../../../shared/contracts/saved-search.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readSearch } from '../../../shared/services/searches/list.ts';
import type { SearchDeps } from '../deps.ts';

export const read = defineRoute<SearchDeps>()({
  method: 'GET',
  path: '/v1/saved-searches/{saved_search_id}',
  tag: 'Saved searches',
  summary: 'One saved search with its new hits',
  auth: 'user',
  params: SavedSearchParams,
  responses: { 200: SavedSearch },
  handle: async (deps, ctx, { params }) => ({ status: 200, body: await readSearch(deps, ctx, params.saved_search_id) }),
});
