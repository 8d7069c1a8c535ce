import { sql } from 'kysely';
import type { UserTx } from '../scope.ts';
import { DEFAULT_ZONE } from './settings_zone.ts';

const zone = sql`coalesce((SELECT s.timezone FROM users.settings s WHERE s.user_id = u.id), ${DEFAULT_ZONE})`;

/** Counts one more of a kind on the person's own day; false when as many as `most` are counted. However many ask at once, no more pass. */
export const takeToday = async (
  tx: UserTx,
  userId: string,
  what: { kind: string; most: number; now: Date },
): Promise<boolean> => {
  const { rows } = await sql<{ used: number }>`
    INSERT INTO users.tier_usage AS t (user_id, kind, day, used)
    SELECT u.id, ${what.kind}::text, (${what.now}::timestamptz AT TIME ZONE ${zone})::date, 1
      FROM users.users u WHERE u.id = ${userId}
    ON CONFLICT (user_id, kind, day) DO UPDATE SET used = t.used + 1 WHERE t.used < ${what.most}
    RETURNING used`.execute(tx);
  return rows.length > 0;
};

/** Takes one back that was counted and came to nothing. */
export const giveBackToday = async (tx: UserTx, userId: string, what: { kind: string; now: Date }): Promise<void> => {
  await sql`
    UPDATE users.tier_usage t SET used = t.used - 1 FROM users.users u
     WHERE u.id = ${userId} AND t.user_id = u.id AND t.kind = ${what.kind} AND t.used > 0
       AND t.day = (${what.now}::timestamptz AT TIME ZONE ${zone})::date`.execute(tx);
};
