import type { UserTx } from '../scope.ts';

/** The schema's default, for a person who has no row of settings yet. */
export const DEFAULT_ZONE = 'America/Los_Angeles';

/** The person's time zone, an IANA name that the database knows. */
export async function personsZone(tx: UserTx): Promise<string> {
  const row = await tx.selectFrom('users.settings').select('timezone').executeTakeFirst();
  return row?.timezone ?? DEFAULT_ZONE;
}
