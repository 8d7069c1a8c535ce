import * as z from 'zod';
import type { SavedSearch } from '../../contracts/saved-search.ts';
import type { SavedSearchRow } from '../../db/queries/saved_searches.ts';

const Query = z.record(z.string(), z.unknown());

/** A saved search as the API shows it. */
export const viewSavedSearch = (row: SavedSearchRow): z.input<typeof SavedSearch> => ({
  id: row.id,
  name: row.name,
  query: Query.parse(row.query),
  notify: row.notify,
  new_hits: row.new_hits,
  looked_at: row.looked_at.toISOString(),
  seen_at: row.seen_at.toISOString(),
  created_at: row.created_at.toISOString(),
});
