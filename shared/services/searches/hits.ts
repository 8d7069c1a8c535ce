import type * as z from 'zod';
import { decodeCursor, type PageQuery, toPage } from '../../contracts/page.ts';
import type { MarkedSeen, SearchHitPage } from '../../contracts/saved-search.ts';
import { Position } from '../../db/queries/keyset.ts';
import { findSavedSearch } from '../../db/queries/saved_searches.ts';
import { listNewHits, markHitsSeen } from '../../db/queries/search_hits.ts';
import { listMyOwnPostings } from '../../db/queries/sightings.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { summariesFor } from '../jobs/summaries.ts';
import { lookIn } from './look.ts';

type Deps = { db: Db; clock: Clock };

/** A page of what a search found and the person has not seen, the latest first. Reading does not mark it seen. Throws NotFound. */
export const pageOfHits = (
  { db, clock }: Deps,
  ctx: UserContext,
  id: string,
  { limit, cursor }: PageQuery,
): Promise<z.input<typeof SearchHitPage>> =>
  db.withUser(ctx, async (tx) => {
    const after = decodeCursor(Position, cursor);
    if (after === undefined) await lookIn(tx, { id }, clock.now());
    if ((await findSavedSearch(tx, id)) === undefined) throw new NotFound('saved search');
    const own = await listMyOwnPostings(tx);
    const rows = await listNewHits(tx, id, { limit: limit + 1, after, own });
    const page = toPage(rows, limit, (last) => ({ at: last.position, id: last.job_id }));
    const ids = page.items.map((row) => row.job_id);
    const jobs = await summariesFor(tx, ids, own);
    return {
      ...page,
      items: page.items.flatMap((row) => {
        const job = jobs.get(row.job_id);
        return job === undefined ? [] : [{ found_at: row.found_at.toISOString(), job }];
      }),
    };
  });

/** Marks a search's hits as seen, all or those found until a time; they are not reported again. Throws NotFound. */
export const seeHits = (
  { db, clock }: Deps,
  ctx: UserContext,
  id: string,
  until: string | undefined,
): Promise<z.input<typeof MarkedSeen>> =>
  db.withUser(ctx, async (tx) => {
    if ((await findSavedSearch(tx, id)) === undefined) throw new NotFound('saved search');
    return {
      seen: await markHitsSeen(tx, id, until === undefined ? undefined : new Date(until), clock.now()),
    };
  });
