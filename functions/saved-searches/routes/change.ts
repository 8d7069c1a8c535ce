import { SavedSearch, SavedSearchParams, SavedSearchPatch } from '../../../shared/contracts/saved-search.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { changeSearch } from '../../../shared/services/searches/keep.ts';
import type { SearchDeps } from '../deps.ts';

export const change = defineRoute<SearchDeps>()({
  method: 'PATCH',
  path: '/v1/saved-searches/{saved_search_id}',
  tag: 'Saved searches',
  summary: 'Change a saved search',
  description: 'With another query its hits begin anew.',
  auth: 'user',
  scope: 'write',
  params: SavedSearchParams,
  body: SavedSearchPatch,
  responses: { 200: SavedSearch },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: await changeSearch(deps, ctx, params.saved_search_id, body),
  }),
});
