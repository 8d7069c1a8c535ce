import { SavedSearchParams } from '../../../shared/contracts/saved-search.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { dropSearch } from '../../../shared/services/searches/keep.ts';
import type { SearchDeps } from '../deps.ts';

export const remove = defineRoute<SearchDeps>()({
  method: 'DELETE',
  path: '/v1/saved-searches/{saved_search_id}',
  tag: 'Saved searches',
  summary: 'Delete a saved search',
  auth: 'user',
  scope: 'write',
  params: SavedSearchParams,
  responses: { 204: null },
  handle: async (deps, ctx, { params }) => {
    await dropSearch(deps, ctx, params.saved_search_id);
    return { status: 204 };
  },
});
