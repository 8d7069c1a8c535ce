import { SavedSearchPage, SavedSearchQuery } from '../../../shared/contracts/saved-search.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { pageOfSearches } from '../../../shared/services/searches/list.ts';
import type { SearchDeps } from '../deps.ts';

export const list = defineRoute<SearchDeps>()({
  method: 'GET',
  path: '/v1/saved-searches',
  tag: 'Saved searches',
  summary: 'Your saved searches with their new hits',
  auth: 'user',
  query: SavedSearchQuery,
  responses: { 200: SavedSearchPage },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await pageOfSearches(deps, ctx, query) }),
});
