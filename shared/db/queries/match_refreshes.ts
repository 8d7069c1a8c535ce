import { sql } from 'kysely';
import type { SystemTx, UserTx } from '../scope.ts';
import { kept } from './kept.ts';
import { PREPARED } from './prepared.ts';

/** Notes that the person asked for their matches to be made again, without a message: the next run finds it. */
export const noteMatchesRequested = async (tx: UserTx, userId: string, at: Date): Promise<void> => {
  await noting(tx, { userId, at });
};
const noting = kept<never, 'userId' | 'at'>(
  (value) => sql`${PREPARED}
    INSERT INTO jobs.match_refreshes (user_id, requested_at) VALUES (${value('userId')}, ${value('at')})
    ON CONFLICT (user_id) DO UPDATE SET requested_at = excluded.requested_at`,
);

/**
 * The same, and whether a message is to be sent for it: not where one of the last `gatherMs` milliseconds before `at` is
 * on its way still. The last statement of its transaction.
 */
export const lastNoteMatchesRequested = async (
  tx: UserTx,
  { userId, at, gatherMs }: { userId: string; at: Date; gatherMs: number },
): Promise<boolean> => {
  const [noted] = await asking(tx, { userId, at, since: new Date(at.getTime() - gatherMs) }, true);
  return noted?.is_asked === true;
};
const asking = kept<{ is_asked: boolean }, 'userId' | 'at' | 'since'>(
  (value) => sql`${PREPARED}
    INSERT INTO jobs.match_refreshes AS r (user_id, requested_at, hinted_at)
    VALUES (${value('userId')}, ${value('at')}, ${value('at')})
    ON CONFLICT (user_id) DO UPDATE SET requested_at = excluded.requested_at,
      hinted_at = CASE WHEN r.hinted_at > ${value('since')} AND r.hinted_at <= excluded.hinted_at THEN r.hinted_at
        ELSE excluded.hinted_at END
    RETURNING r.hinted_at = r.requested_at AS is_asked`,
);

/** Notes that the person's matches are those of `at`, of the postings `seen`, by this version of the scorer. */
export const noteMatchesRefreshed = async (
  tx: UserTx,
  userId: string,
  done: { at: Date; seen: string; scorerVersion: number; matchesHash: string },
): Promise<void> => {
  await sql`${PREPARED}
    INSERT INTO jobs.match_refreshes (user_id, refreshed_at, seen, scorer_version, matches_hash)
    VALUES (${userId}, ${done.at}, ${done.seen}::pg_snapshot, ${done.scorerVersion}, ${done.matchesHash})
    ON CONFLICT (user_id) DO UPDATE SET refreshed_at = excluded.refreshed_at, seen = excluded.seen,
      scorer_version = excluded.scorer_version, matches_hash = excluded.matches_hash`.execute(tx);
};

/**
 * People whose matches are older than their wishes, their profile or the postings, where a change of their own happened
 * before `settledBefore`: what is newer has its own message under way. Changed postings count once their features are
 * made (`match_features`). Years of experience grow by themselves: on that day too.
 */
export const listStalePeople = async (
  tx: SystemTx,
  options: { settledBefore: Date; now: Date; scorerVersion: number; limit: number },
): Promise<{ id: string }[]> => {
  const found = await sql<{ id: string }>`
    SELECT u.id FROM users.users u
      LEFT JOIN jobs.match_refreshes r ON r.user_id = u.id
      LEFT JOIN users.profiles p ON p.user_id = u.id
      LEFT JOIN users.preferences f ON f.user_id = u.id
      LEFT JOIN LATERAL (SELECT max(s.created_at) AS at FROM users.skills s WHERE s.user_id = u.id) k ON TRUE
      CROSS JOIN LATERAL (SELECT greatest(u.created_at, r.requested_at, p.updated_at, f.updated_at, k.at) AS at) latest
     WHERE u.is_active AND u.deleted_at IS NULL AND latest.at <= ${options.settledBefore}
       AND (r.refreshed_at IS NULL OR r.refreshed_at < latest.at OR r.scorer_version IS DISTINCT FROM ${options.scorerVersion}
            OR p.years_grow_on <= (${options.now}::timestamptz AT TIME ZONE 'UTC')::date
            OR r.seen IS NULL OR EXISTS (
              SELECT FROM jobs.match_features c
               WHERE c.changed_xid >= pg_snapshot_xmin(r.seen) AND NOT pg_visible_in_snapshot(c.changed_xid, r.seen)))
     ORDER BY r.refreshed_at NULLS FIRST
     LIMIT ${options.limit}`.execute(tx);
  return found.rows;
};

/** Whether postings changed that matching has not read yet. */
export const postingsChanged = async (tx: SystemTx): Promise<boolean> =>
  (await sql<{ there: boolean }>`SELECT EXISTS (SELECT FROM jobs.match_changes) AS there`.execute(tx)).rows[0]
    ?.there === true;
