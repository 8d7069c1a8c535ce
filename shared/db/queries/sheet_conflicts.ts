import { type Selectable, sql } from 'kysely';
import type { SheetConflictState } from '../../domain/enums.ts';
import type { SheetField } from '../../domain/sheets/layout.ts';
import type { DB } from '../generated.ts';
import type { UserTx } from '../scope.ts';
import { olderThan, type Position, positionAt } from './keyset.ts';

const TABLE = 'integrations.sheet_conflicts';
type Lists = { field: SheetField; state: SheetConflictState };
export type SheetConflictRow = Omit<Selectable<DB[typeof TABLE]>, keyof Lists> & Lists;

export type NewConflict = {
  application_id: string;
  field: SheetField;
  sheet_value: string;
  own_value: string;
  reason: string;
};

/** Keeps what the spreadsheet said; the same word again is the same conflict. */
export const keepConflict = async (tx: UserTx, userId: string, conflict: NewConflict, now: Date): Promise<void> => {
  const { application_id, field, sheet_value, own_value, reason } = conflict;
  await sql`
    INSERT INTO integrations.sheet_conflicts (user_id, application_id, field, sheet_value, own_value, reason, created_at)
    SELECT ${userId}::uuid, ${application_id}::uuid, ${field}, ${sheet_value}, ${own_value}, ${reason.slice(0, 500)}, ${now}::timestamptz
     WHERE NOT EXISTS (
       SELECT FROM integrations.sheet_conflicts AS c
        WHERE c.application_id = ${application_id}::uuid AND c.field = ${field} AND c.sheet_value = ${sheet_value} AND c.state = 'open')`.execute(
    tx,
  );
};

/** Newest first; `state` undefined: all. */
export const listConflicts = (
  tx: UserTx,
  { state, limit, after }: { state: SheetConflictState | undefined; limit: number; after: Position | undefined },
): Promise<(SheetConflictRow & { at: string })[]> => {
  const rows = tx
    .selectFrom(TABLE)
    .selectAll()
    .select(positionAt('created_at').as('at'))
    .where(olderThan('created_at', 'id', after))
    .$if(state !== undefined, (query) => query.where('state', '=', state ?? ''))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit);
  return rows.$narrowType<Lists>().execute();
};

/** Every one that is open, oldest first. */
export const openConflicts = (tx: UserTx): Promise<SheetConflictRow[]> =>
  tx
    .selectFrom(TABLE)
    .selectAll()
    .where('state', '=', 'open')
    .orderBy('created_at')
    .orderBy('id')
    .$narrowType<Lists>()
    .execute();

export const findConflict = (tx: UserTx, id: string): Promise<SheetConflictRow | undefined> =>
  tx.selectFrom(TABLE).selectAll().where('id', '=', id).$narrowType<Lists>().executeTakeFirst();

/** Ends an open one; false when it was ended before. */
export const endConflict = async (
  tx: UserTx,
  id: string,
  state: Exclude<SheetConflictState, 'open'>,
  now: Date,
): Promise<boolean> =>
  (
    await tx
      .updateTable(TABLE)
      .set({ state, resolved_at: now })
      .where('id', '=', id)
      .where('state', '=', 'open')
      .executeTakeFirst()
  ).numUpdatedRows > 0n;

/** The person emptied the cell that told of them. */
export const dismissConflicts = async (tx: UserTx, applicationId: string, now: Date): Promise<void> => {
  await tx
    .updateTable(TABLE)
    .set({ state: 'dismissed' satisfies SheetConflictState, resolved_at: now })
    .where('application_id', '=', applicationId)
    .where('state', '=', 'open')
    .execute();
};

export const countOpen = async (tx: UserTx): Promise<number> =>
  Number(
    (
      await tx
        .selectFrom(TABLE)
        .select(sql<string>`count(*)`.as('count'))
        .where('state', '=', 'open')
        .executeTakeFirstOrThrow()
    ).count,
  );
