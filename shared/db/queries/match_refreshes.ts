import { sql } from 'kysely';
import type { SystemTx, UserTx } from '../scope.ts';

/** Notes that the person asked for their matches to be made again. */
export const noteMatchesRequested = async (tx: UserTx, userId: string, at: Date): Promise<void> => {
  await tx
    .insertInto('jobs.match_refreshes')
    .values({ user_id: userId, requested_at: at })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet({ requested_at: at }))
    .execute();
};

/** Notes that the person's matches are those of `at`, by this version of the scorer. */
export const noteMatchesRefreshed = async (
  tx: UserTx,
  userId: string,
  at: Date,
  scorerVersion: number,
): Promise<void> => {
  const done = { refreshed_at: at, scorer_version: scorerVersion };
  await tx
    .insertInto('jobs.match_refreshes')
    .values({ user_id: userId, ...done })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet(done))
    .execute();
};

/**
 * People whose matches are older than their wishes, their profile or the postings, where the change happened before
 * `settledBefore`: what is newer has its own message under way.
 */
export const listStalePeople = async (
  tx: SystemTx,
  options: { settledBefore: Date; scorerVersion: number; limit: number },
): Promise<{ id: string }[]> => {
  const found = await sql<{ id: string }>`
    WITH changed AS (
      SELECT max(finished_at) AS at FROM jobs.crawl_runs WHERE new_count + changed_count + gone_count > 0)
    SELECT u.id FROM users.users u
      LEFT JOIN jobs.match_refreshes r ON r.user_id = u.id
      LEFT JOIN users.profiles p ON p.user_id = u.id
      LEFT JOIN users.preferences f ON f.user_id = u.id
      LEFT JOIN LATERAL (SELECT max(s.created_at) AS at FROM users.skills s WHERE s.user_id = u.id) k ON TRUE
      CROSS JOIN changed
      CROSS JOIN LATERAL (SELECT greatest(u.created_at, r.requested_at, p.updated_at, f.updated_at, k.at, changed.at) AS at) latest
     WHERE u.is_active AND u.deleted_at IS NULL AND latest.at <= ${options.settledBefore}
       AND (r.refreshed_at IS NULL OR r.refreshed_at < latest.at OR r.scorer_version IS DISTINCT FROM ${options.scorerVersion})
     ORDER BY r.refreshed_at NULLS FIRST
     LIMIT ${options.limit}`.execute(tx);
  return found.rows;
};
