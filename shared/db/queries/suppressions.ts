import { type Insertable, type RawBuilder, type Selectable, sql } from 'kysely';
import type { SuppressionKind, SuppressionSource } from '../../domain/enums.ts';
import type { DB } from '../generated.ts';
import type { UserTx } from '../scope.ts';
import { olderThan, type Position, positionAt } from './keyset.ts';

/** How many of the addresses the person must never write to, by themselves or by their domain. */
export const suppressedCount = (addresses: RawBuilder<unknown>): RawBuilder<number> => sql<number>`(
  SELECT count(*)::int FROM unnest(${addresses}::text[]) AS address
   WHERE EXISTS (
     SELECT FROM communications.suppressions AS s
      WHERE s.user_id = public.app_current_user_id()
        AND (s.kind, s.value) IN (('email', lower(address)), ('domain', lower(substring(address from '@([^@]*)$'))))
   ))`;

/** Whether the person's do-not-contact list names one of the addresses, or its domain. */
export async function isSuppressed(tx: UserTx, addresses: readonly string[]): Promise<boolean> {
  const { count } = await tx.selectNoFrom(suppressedCount(sql`${addresses}`).as('count')).executeTakeFirstOrThrow();
  return count > 0;
}

type Table = DB['communications.suppressions'];
type Lists = { kind: SuppressionKind; source: SuppressionSource };
export type SuppressionRow = Omit<Selectable<Table>, keyof Lists> & Lists;
type NewSuppression = Omit<Insertable<Table>, keyof Lists> & Lists;

/** Newest first. */
export const listSuppressions = (
  tx: UserTx,
  { limit, after }: { limit: number; after: Position | undefined },
): Promise<(SuppressionRow & { at: string })[]> =>
  tx
    .selectFrom('communications.suppressions')
    .selectAll()
    .select(positionAt('created_at').as('at'))
    .where(olderThan('created_at', 'id', after))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .$narrowType<Lists>()
    .execute();

/** Puts it on the list; one that is there keeps its source and takes the new reason. */
export const suppress = (tx: UserTx, entry: NewSuppression): Promise<SuppressionRow> =>
  tx
    .insertInto('communications.suppressions')
    .values(entry)
    .onConflict((conflict) =>
      conflict.columns(['user_id', 'kind', 'value']).doUpdateSet({
        reason: sql<string | null>`coalesce(excluded.reason, suppressions.reason)`,
      }),
    )
    .returningAll()
    .$narrowType<Lists>()
    .executeTakeFirstOrThrow();

/** False when there was none. */
export async function deleteSuppression(tx: UserTx, id: string): Promise<boolean> {
  const done = await tx.deleteFrom('communications.suppressions').where('id', '=', id).executeTakeFirst();
  return done.numDeletedRows > 0n;
}
