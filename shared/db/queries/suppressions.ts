import { type RawBuilder, sql } from 'kysely';
import type { UserTx } from '../scope.ts';

/** How many of the addresses the person must never write to, by themselves or by their domain. */
export const suppressedCount = (addresses: readonly string[]): RawBuilder<number> => sql<number>`(
  SELECT count(*)::int FROM unnest(${addresses}::text[]) AS address
   WHERE EXISTS (
     SELECT FROM communications.suppressions AS s
      WHERE s.user_id = public.app_current_user_id()
        AND (s.kind, s.value) IN (('email', lower(address)), ('domain', lower(substring(address from '@([^@]*)$'))))
   ))`;

/** Whether the person's do-not-contact list names one of the addresses, or its domain. */
export async function isSuppressed(tx: UserTx, addresses: readonly string[]): Promise<boolean> {
  const { count } = await tx.selectNoFrom(suppressedCount(addresses).as('count')).executeTakeFirstOrThrow();
  return count > 0;
}
