import { sql } from 'kysely';
import type { UserTx } from '../scope.ts';
import { DEFAULT_ZONE } from './settings_zone.ts';

const zone = sql`coalesce((SELECT s.timezone FROM users.settings s WHERE s.user_id = u.id), ${DEFAULT_ZONE})`;

/** Counts one more of a kind, or `amount`, on the person's own day; false when that is more than `most`. However many ask at once, no more pass. */
export const takeToday = async (
  tx: UserTx,
  userId: string,
  what: { kind: string; most: number; now: Date; amount?: number },
): Promise<boolean> => {
  const amount = what.amount ?? 1;
  if (amount > what.most) return false;
  const { rows } = await sql<{ used: number }>`
    INSERT INTO users.tier_usage AS t (user_id, kind, day, used)
    SELECT u.id, ${what.kind}::text, (${what.now}::timestamptz AT TIME ZONE ${zone})::date, ${amount}::integer
      FROM users.users u WHERE u.id = ${userId}
    ON CONFLICT (user_id, kind, day) DO UPDATE SET used = t.used + ${amount}::integer WHERE t.used + ${amount}::integer <= ${what.most}
    RETURNING used`.execute(tx);
  return rows.length > 0;
};

/** Takes one back that was counted and came to nothing. */
export const giveBackToday = async (
  tx: UserTx,
  userId: string,
  what: { kind: string; now: Date; amount?: number },
): Promise<void> => {
  await sql`
    UPDATE users.tier_usage t SET used = greatest(0, t.used - ${what.amount ?? 1}::integer) FROM users.users u
     WHERE u.id = ${userId} AND t.user_id = u.id AND t.kind = ${what.kind} AND t.used > 0
       AND t.day = (${what.now}::timestamptz AT TIME ZONE ${zone})::date`.execute(tx);
};
