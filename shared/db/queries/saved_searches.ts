import { sql } from 'kysely';
import type { SystemTx, UserTx } from '../scope.ts';
import { olderThan, type Position, positionAt } from './keyset.ts';

export type SavedSearchRow = {
  id: string;
  name: string;
  query: unknown;
  notify: boolean;
  looked_xid: string;
  looked_at: Date;
  seen_at: Date;
  created_at: Date;
  new_hits: number;
  position: string;
};

/** The hit `h` is open: to everybody, or apart from its job to the person themselves. */
const isThere = sql<boolean>`(EXISTS (SELECT FROM jobs.search_rows s WHERE s.job_id = h.job_id)
  OR h.job_id IN (SELECT v.own_id FROM jobs.own_sightings v WHERE v.own_id <> v.job_id AND v.is_there))`;

/** The person has not dismissed the hit `h` of the search `q` since, or the search asks for dismissed ones too. */
export const isWanted = sql<boolean>`(coalesce(q.query ->> 'dismissed', '') = 'true'
  OR h.job_id NOT IN (SELECT d.job_id FROM jobs.match_dismissals d))`;

const rows = (tx: UserTx) =>
  tx
    .selectFrom('jobs.saved_searches as q')
    .select(['q.id', 'q.name', 'q.query', 'q.notify', 'q.looked_at', 'q.seen_at', 'q.created_at'])
    .select([
      sql<string>`q.looked_xid::text`.as('looked_xid'),
      sql<number>`(SELECT count(*)::integer FROM jobs.saved_search_hits h
                    WHERE h.saved_search_id = q.id AND h.seen_at IS NULL AND ${isThere} AND ${isWanted})`.as(
        'new_hits',
      ),
      positionAt('q.created_at').as('position'),
    ]);

/** Makes a saved search whose hits begin now. Undefined where the person has one of that name. */
export const insertSavedSearch = async (
  tx: UserTx,
  search: { user_id: string; name: string; query: Readonly<Record<string, unknown>>; notify: boolean; at: Date },
): Promise<string | undefined> => {
  const made = await sql<{ id: string }>`
    INSERT INTO jobs.saved_searches (user_id, name, query, notify, looked_xid, looked_at, seen_at, created_at)
    VALUES (${search.user_id}, ${search.name}, ${JSON.stringify(search.query)}::jsonb, ${search.notify},
      pg_snapshot_xmin(pg_current_snapshot()), ${search.at}, ${search.at}, clock_timestamp())
    ON CONFLICT (user_id, name) DO NOTHING RETURNING id`.execute(tx);
  return made.rows[0]?.id;
};

/** Changes a saved search; with another query what it finds begins anew. Throws what the database says of a name that is taken. */
export const updateSavedSearch = async (
  tx: UserTx,
  id: string,
  change: {
    name?: string | undefined;
    query?: Readonly<Record<string, unknown>> | undefined;
    notify?: boolean | undefined;
  },
  at: Date,
): Promise<void> => {
  const { name, query, notify } = change;
  await sql`
    UPDATE jobs.saved_searches SET name = coalesce(${name ?? null}, name), notify = coalesce(${notify ?? null}::boolean, notify)
     ${query === undefined ? sql`` : sql`, query = ${JSON.stringify(query)}::jsonb, looked_xid = pg_snapshot_xmin(pg_current_snapshot()), looked_at = ${at}, seen_at = ${at}`}
     WHERE id = ${id}`.execute(tx);
  if (query !== undefined) await tx.deleteFrom('jobs.saved_search_hits').where('saved_search_id', '=', id).execute();
};

/** Whether the person has another search of that name. */
export const nameIsTaken = async (tx: UserTx, name: string, but: string): Promise<boolean> =>
  (await tx
    .selectFrom('jobs.saved_searches')
    .select('id')
    .where('name', '=', name)
    .where('id', '<>', but)
    .executeTakeFirst()) !== undefined;

export const deleteSavedSearch = async (tx: UserTx, id: string): Promise<boolean> =>
  (await tx.deleteFrom('jobs.saved_searches').where('id', '=', id).executeTakeFirst()).numDeletedRows > 0n;

/** The person's searches, the latest first. */
export const listSavedSearches = (
  tx: UserTx,
  options: { limit: number; after: Position | undefined },
): Promise<SavedSearchRow[]> =>
  rows(tx)
    .where(olderThan('q.created_at', 'q.id', options.after))
    .orderBy('q.created_at', 'desc')
    .orderBy('q.id', 'desc')
    .limit(options.limit)
    .execute();

export const findSavedSearch = (tx: UserTx, id: string): Promise<SavedSearchRow | undefined> =>
  rows(tx).where('q.id', '=', id).executeTakeFirst();

/** Ids of all searches of the person, or those with notify, so that one look goes over them. */
export const lockSavedSearches = async (
  tx: UserTx,
  only: { notify?: boolean; id?: string },
): Promise<{ id: string; query: unknown; looked_xid: string }[]> => {
  const found = await sql<{ id: string; query: unknown; looked_xid: string }>`
    SELECT id, query, looked_xid::text AS looked_xid FROM jobs.saved_searches
     WHERE ${only.notify === undefined ? sql`true` : sql`notify = ${only.notify}`} AND ${only.id === undefined ? sql`true` : sql`id = ${only.id}`}
     ORDER BY id FOR NO KEY UPDATE`.execute(tx);
  return found.rows;
};

/** Unseen hits of the person's searches with notify. */
export const countNewHits = async (tx: UserTx): Promise<number> => {
  const found = await sql<{ count: number }>`
    SELECT count(*)::integer AS count FROM jobs.saved_searches q JOIN jobs.saved_search_hits h ON h.saved_search_id = q.id
     WHERE q.notify AND h.seen_at IS NULL AND ${isThere} AND ${isWanted}`.execute(tx);
  return found.rows[0]?.count ?? 0;
};

/** People with a search that was last looked at before; the longest ago first. */
export const peopleToLookFor = async (tx: SystemTx, before: Date, limit: number): Promise<string[]> => {
  const found = await tx
    .selectFrom('jobs.saved_searches')
    .select('user_id')
    .where('notify', '=', true)
    .where('looked_at', '<', before)
    .groupBy('user_id')
    .orderBy(sql`min(looked_at)`)
    .limit(limit)
    .execute();
  return found.map(({ user_id: userId }) => userId);
};

/** Takes away what postings were before, once every search has looked past it. Gives how many rows. */
export const forgetPastRows = async (tx: SystemTx, before: Date): Promise<number> => {
  const gone = await tx.deleteFrom('jobs.search_rows_past').where('ended_at', '<', before).executeTakeFirst();
  return Number(gone.numDeletedRows);
};
