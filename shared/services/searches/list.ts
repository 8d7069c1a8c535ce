import type * as z from 'zod';
import { decodeCursor, type PageQuery, toPage } from '../../contracts/page.ts';
import type { SavedSearch, SavedSearchPage } from '../../contracts/saved-search.ts';
import { Position } from '../../db/queries/keyset.ts';
import { countNewHits, findSavedSearch, listSavedSearches } from '../../db/queries/saved_searches.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { lookIn } from './look.ts';
import { viewSavedSearch } from './view.ts';

type Deps = { db: Db; clock: Clock };

/** A page of the person's searches, the latest first, each with its new hits up to this moment. */
export const pageOfSearches = (
  { db, clock }: Deps,
  ctx: UserContext,
  { limit, cursor }: PageQuery,
): Promise<z.input<typeof SavedSearchPage>> =>
  db.withUser(ctx, async (tx) => {
    const after = decodeCursor(Position, cursor);
    if (after === undefined) await lookIn(tx, {}, clock.now());
    const rows = await listSavedSearches(tx, { limit: limit + 1, after });
    const page = toPage(rows, limit, (last) => ({ at: last.position, id: last.id }));
    return { ...page, items: page.items.map(viewSavedSearch), new_hits_total: await countNewHits(tx) };
  });

/** One search with its new hits up to this moment. Throws NotFound. */
export const readSearch = ({ db, clock }: Deps, ctx: UserContext, id: string): Promise<z.input<typeof SavedSearch>> =>
  db.withUser(ctx, async (tx) => {
    await lookIn(tx, { id }, clock.now());
    const row = await findSavedSearch(tx, id);
    if (row === undefined) throw new NotFound('saved search');
    return viewSavedSearch(row);
  });
