import { sha256 } from '../sha256.ts';
import { cellText, ID_COLUMN, rowText, type SheetRow, type SheetTabSpec } from './layout.ts';

/** What is remembered of a row: the mark of what was written, or null when that is not sure; whether it was deleted there. */
export type KnownRow = { row_id: string; row_hash: string | null; removed: boolean };

export type RowPlan = {
  /** Rows to be written over, each with its place there (0 is the first line). */
  updates: { row: SheetRow; at: number }[];
  /** Rows to be put below the others. */
  appends: SheetRow[];
  /** Rows that the person deleted there: they are left alone from now on. */
  removed: string[];
};

export const hashOf = (row: SheetRow, { columns }: Pick<SheetTabSpec, 'columns'>): string =>
  sha256(rowText(row, columns)).slice(0, 32);

/** Where each id stands; of rows that were copied there, the first. */
export function placesOf(ids: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  ids.forEach((raw, at) => {
    const id = cellText(raw).toLowerCase();
    if (at > 0 && id !== '' && !places.has(id)) places.set(id, at);
  });
  return places;
}

/**
 * Pure. Decides which rows are written: those that changed since they were written, wherever they stand by now, and
 * new ones. A row that was there and is no longer was deleted by the person and does not come back.
 */
export function planRows(
  spec: SheetTabSpec,
  rows: readonly SheetRow[],
  known: ReadonlyMap<string, KnownRow>,
  places: ReadonlyMap<string, number>,
): RowPlan {
  const plan: RowPlan = { updates: [], appends: [], removed: [] };
  for (const row of rows) {
    const at = places.get(row.id);
    const before = known.get(row.id);
    if (at !== undefined) {
      if (before?.row_hash !== hashOf(row, spec)) plan.updates.push({ row, at });
    } else if (before === undefined) plan.appends.push(row);
    else if (!before.removed) plan.removed.push(row.id);
  }
  return plan;
}

/** Columns of ours that are written when a row changes: all but the id, which only a new row gets. */
export const writtenColumns = ({ columns }: SheetTabSpec) => columns.filter(({ key }) => key !== ID_COLUMN);
