import { sql } from 'kysely';
import type { Criteria } from '../../domain/search/criteria.ts';
import type { UserTx } from '../scope.ts';
import { olderThan, type Position, positionAt } from './keyset.ts';
import { isWanted } from './saved_searches.ts';
import { allOf, indexed, onRows } from './search_conditions.ts';
import { ownRows } from './search_own.ts';

/** Kept at one look; the newest where there are more. */
const MOST_HITS = 10_000;

/**
 * Keeps what a saved search finds among postings that came or changed since it last looked: each once, and none that
 * it would have found at that time already. `seen`: kept as seen, at the first look.
 */
export const lookForHits = async (
  tx: UserTx,
  search: { id: string; looked_xid: string },
  criteria: Criteria | undefined,
  at: Date,
  seen: boolean,
): Promise<void> => {
  if (criteria !== undefined) {
    const fits = (alias: string) => allOf([...onRows(alias, criteria), ...indexed(alias, criteria)]);
    const since = sql`${search.looked_xid}::xid8`;
    await sql`
      WITH changed AS MATERIALIZED (SELECT * FROM jobs.search_rows WHERE changed_xid >= ${since})
      INSERT INTO jobs.saved_search_hits (saved_search_id, job_id, found_at, seen_at)
      SELECT ${search.id}::uuid, s.job_id, ${at}::timestamptz, ${seen ? at : null}::timestamptz FROM changed s
       WHERE ${fits('s')}
         AND NOT EXISTS (SELECT FROM jobs.search_rows_past p
                          WHERE p.job_id = s.job_id AND p.changed_xid < ${since} AND p.ended_xid >= ${since} AND ${fits('p')})
       ORDER BY s.sort_date DESC, s.job_id DESC LIMIT ${MOST_HITS}
      ON CONFLICT DO NOTHING`.execute(tx);
    const { own = [] } = criteria;
    // Found once: nobody notes when the person set them apart.
    if (own.length > 0) {
      await sql`
        INSERT INTO jobs.saved_search_hits (saved_search_id, job_id, found_at, seen_at)
        SELECT ${search.id}::uuid, s.job_id, ${at}::timestamptz, ${seen ? at : null}::timestamptz FROM ${ownRows(own)} s
         WHERE ${fits('s')} ON CONFLICT DO NOTHING`.execute(tx);
    }
  }
  await sql`
    UPDATE jobs.saved_searches SET looked_xid = pg_snapshot_xmin(pg_current_snapshot()), looked_at = ${at} WHERE id = ${search.id}`.execute(
    tx,
  );
};

export type SearchHitRow = { job_id: string; found_at: Date; position: string };

/** What a search found that the person has not seen, the latest first; closed and dismissed postings are left out. */
export const listNewHits = (
  tx: UserTx,
  id: string,
  options: { limit: number; after: Position | undefined; own: readonly string[] },
): Promise<SearchHitRow[]> =>
  tx
    .selectFrom('jobs.saved_search_hits as h')
    .innerJoin('jobs.saved_searches as q', 'q.id', 'h.saved_search_id')
    .leftJoin('jobs.search_rows as s', 's.job_id', 'h.job_id')
    .select(['h.job_id', 'h.found_at', positionAt('h.found_at').as('position')])
    .where('h.saved_search_id', '=', id)
    .where('h.seen_at', 'is', null)
    .where(sql<boolean>`(s.job_id IS NOT NULL OR h.job_id = ANY (${[...options.own]}::uuid[]))`)
    .where(isWanted)
    .where(olderThan('h.found_at', 'h.job_id', options.after))
    .orderBy('h.found_at', 'desc')
    .orderBy('h.job_id', 'desc')
    .limit(options.limit)
    .execute();

/** Marks a search's hits as seen. Gives how many were new. */
export const markHitsSeen = async (tx: UserTx, id: string, until: Date | undefined, at: Date): Promise<number> => {
  const marked = await tx
    .updateTable('jobs.saved_search_hits')
    .set({ seen_at: at })
    .where('saved_search_id', '=', id)
    .where('seen_at', 'is', null)
    .$if(until !== undefined, (query) => query.where('found_at', '<=', until ?? at))
    .executeTakeFirst();
  await tx.updateTable('jobs.saved_searches').set({ seen_at: at }).where('id', '=', id).execute();
  return Number(marked.numUpdatedRows);
};
