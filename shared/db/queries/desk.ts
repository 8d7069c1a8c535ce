import { sql } from 'kysely';
import type { UserTx } from '../scope.ts';

export type PersonFound = {
  user_id: string;
  name: string;
  email: string;
  created_at: Date;
  last_login_at: Date | null;
  is_active: boolean;
};

/**
 * Living accounts with the part in their name or address, the best fit first. The database notes each in the trail of both
 * and refuses everybody but an operator.
 */
export const findPeople = async (tx: UserTx, part: string, limit: number): Promise<PersonFound[]> =>
  (await sql<PersonFound>`SELECT * FROM audit.find_people(${part}::text, ${limit}::int)`.execute(tx)).rows;

/** Ends every session and access token of a person. Undefined when there is no such person. */
export const endSessionsOf = async (
  tx: UserTx,
  userId: string,
  now: Date,
): Promise<{ session_count: number; token_count: number } | undefined> =>
  (
    await sql<{ session_count: number; token_count: number }>`
      SELECT * FROM users.end_sessions_of(${userId}::uuid, ${now}::timestamptz)`.execute(tx)
  ).rows[0];

/** One person by their pseudonym, without anything that names them, or null; noted in the trail of both. */
export const supportedPerson = async (tx: UserTx, code: string, now: Date): Promise<unknown> =>
  (
    await sql<{ shown: unknown }>`SELECT audit.supported_person(${code}::text, ${now}::timestamptz) AS shown`.execute(
      tx,
    )
  ).rows[0]?.shown ?? null;

/** Whether the person may read as support does: support itself, and operators. */
export const mayRead = async (tx: UserTx, userId: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('users.users')
    .select(['is_operator', 'is_support'])
    .where('id', '=', userId)
    .executeTakeFirst();
  return row?.is_operator === true || row?.is_support === true;
};
