import { NewSavedSearch, SavedSearch } from '../../../shared/contracts/saved-search.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { keepSearch } from '../../../shared/services/searches/keep.ts';
import type { SearchDeps } from '../deps.ts';

export const create = defineRoute<SearchDeps>()({
  method: 'POST',
  path: '/v1/saved-searches',
  tag: 'Saved searches',
  summary: 'Keep a search',
  description: 'What it finds from now on is new: postings that come, and postings that change so that they fit.',
  auth: 'user',
  scope: 'write',
  idempotent: true,
  body: NewSavedSearch,
  responses: { 201: SavedSearch },
  handle: async (deps, ctx, { body }) => {
    const search = await keepSearch(deps, ctx, body);
    return { status: 201, body: search, headers: { location: `/v1/saved-searches/${search.id}` } };
  },
});
