import { sql } from 'kysely';
import type { SheetTab } from '../../domain/sheets/layout.ts';
import type { UserTx } from '../scope.ts';

const TABLE = 'integrations.sheet_rows';

export type KnownSheetRow = {
  tab: SheetTab;
  row_id: string;
  row_hash: string | null;
  base_status: string | null;
  base_notes: string | null;
  told: boolean;
  removed: boolean;
};

/** What was last written of each row. */
export const knownRows = (tx: UserTx): Promise<KnownSheetRow[]> =>
  tx
    .selectFrom(TABLE)
    .select(['tab', 'row_id', 'row_hash', 'base_status', 'base_notes', 'told'])
    .select(sql<boolean>`removed_at IS NOT NULL`.as('removed'))
    .$narrowType<{ tab: SheetTab }>()
    .execute();

export type WrittenRow = Omit<KnownSheetRow, 'removed'>;

/** Remembers rows as they were just written, or null marks where that is not sure. */
export const rememberRows = async (tx: UserTx, userId: string, rows: readonly WrittenRow[]): Promise<void> => {
  if (rows.length === 0) return;
  await sql`
    INSERT INTO integrations.sheet_rows AS r (user_id, tab, row_id, row_hash, base_status, base_notes, told)
    SELECT ${userId}::uuid, n.tab, n.row_id, n.row_hash, n.base_status, n.base_notes, n.told
      FROM json_to_recordset(${JSON.stringify(rows)}::json)
        AS n(tab varchar, row_id varchar, row_hash varchar, base_status varchar, base_notes varchar, told boolean)
    ON CONFLICT (user_id, tab, row_id) DO UPDATE
      SET row_hash = EXCLUDED.row_hash, base_status = EXCLUDED.base_status, base_notes = EXCLUDED.base_notes,
          told = EXCLUDED.told, removed_at = NULL`.execute(tx);
};

/** The person took a change of theirs along: from now on both sides say this. */
export const rebase = async (
  tx: UserTx,
  rowId: string,
  field: 'base_status' | 'base_notes',
  mark: string,
): Promise<void> => {
  await tx
    .updateTable(TABLE)
    .set({ [field]: mark })
    .where('tab', '=', 'applications')
    .where('row_id', '=', rowId)
    .execute();
};

/** Rows that are no longer there: the person deleted them, and they do not come back by themselves. */
export const noteRemoved = async (tx: UserTx, tab: SheetTab, ids: readonly string[], now: Date): Promise<void> => {
  if (ids.length === 0) return;
  await tx.updateTable(TABLE).set({ removed_at: now }).where('tab', '=', tab).where('row_id', 'in', ids).execute();
};

/** Has rows that were deleted there written again. */
export const restoreRemoved = async (tx: UserTx): Promise<void> => {
  await tx.deleteFrom(TABLE).where('removed_at', 'is not', null).execute();
};

export const countRemoved = async (tx: UserTx): Promise<number> =>
  Number(
    (
      await tx
        .selectFrom(TABLE)
        .select(sql<string>`count(*)`.as('count'))
        .where('removed_at', 'is not', null)
        .executeTakeFirstOrThrow()
    ).count,
  );

/** A tab that was made anew holds none of its rows yet. */
export const forgetTabs = async (tx: UserTx, tabs: readonly SheetTab[]): Promise<void> => {
  if (tabs.length > 0) await tx.deleteFrom(TABLE).where('tab', 'in', tabs).execute();
};

/** It is not sure what these rows say there: they are written again, and what differs there is asked about. */
export const doubtRows = async (tx: UserTx, tab: SheetTab, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  await tx
    .updateTable(TABLE)
    .set({ row_hash: null, base_status: null, base_notes: null })
    .where('tab', '=', tab)
    .where('row_id', 'in', ids)
    .execute();
};
