import { JobFilters } from '../../contracts/job-search.ts';
import { lockSavedSearches } from '../../db/queries/saved_searches.ts';
import { lookForHits } from '../../db/queries/search_hits.ts';
import type { UserTx } from '../../db/scope.ts';
import { InvalidInput } from '../../domain/errors.ts';
import type { Criteria } from '../../domain/search/criteria.ts';
import { criteriaFor } from '../jobs/criteria.ts';

/** A saved search that can no longer be read (a skill or place that is known no more) finds nothing, and spoils no other. */
const criteriaOfSaved = async (tx: UserTx, query: unknown): Promise<Criteria | undefined> => {
  const filters = JobFilters.safeParse(query);
  if (!filters.success) return undefined;
  try {
    return (await criteriaFor(tx, filters.data))?.criteria;
  } catch (error) {
    if (error instanceof InvalidInput) return undefined;
    throw error;
  }
};

/**
 * Looks for what came into the person's searches since the last look and keeps it. `first`: what is there at the first
 * look is not new. One look at a time.
 */
export const lookIn = async (
  tx: UserTx,
  only: { notify?: boolean; id?: string },
  now: Date,
  first = false,
): Promise<number> => {
  const searches = await lockSavedSearches(tx, only);
  for (const search of searches) {
    await lookForHits(tx, search, await criteriaOfSaved(tx, search.query), now, first);
  }
  return searches.length;
};
