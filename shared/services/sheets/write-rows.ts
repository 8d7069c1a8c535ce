import type { SpreadsheetBook, TabLayout, TabWrite } from '../../adapters/sheets/port.ts';
import { type SheetRow as Claimed, noteSheet } from '../../db/queries/google_sheets.ts';
import { doubtRows, noteRemoved, rememberRows, type WrittenRow } from '../../db/queries/sheet_rows.ts';
import type { UserContext } from '../../domain/context.ts';
import {
  ID_COLUMN,
  type SheetColumn,
  type SheetRow,
  type SheetTabSpec,
  SYNC_COLUMN,
} from '../../domain/sheets/layout.ts';
import { markOf } from '../../domain/sheets/merge.ts';
import { hashOf, placesOf, type RowPlan, writtenColumns } from '../../domain/sheets/plan.ts';
import type { SheetDeps } from './deps.ts';

/** Rows of one call: some hundred kilobytes. */
const CHUNK = 500;
/** What one run writes at most; the rest is due in the next. */
const MOST_CALLS = 20;
const LEASE_MS = 180_000;

export type TabPlan = { spec: SheetTabSpec; layout: TabLayout; plan: RowPlan };
type Deps = Pick<SheetDeps, 'db' | 'clock'>;
type Step = { tab: TabPlan; row: SheetRow; at: number | undefined };

const cellsOf = (row: SheetRow, columns: readonly SheetColumn[], layout: TabLayout) =>
  new Map(
    columns.flatMap(({ key }) => {
      const place = layout.columns.get(key);
      return place === undefined ? [] : [[place, row.cells[key] ?? null] as const];
    }),
  );

const writesOf = (steps: readonly Step[]): TabWrite[] =>
  [...Map.groupBy(steps, ({ tab }) => tab)].map(([{ spec, layout }, of]) => ({
    sheetId: layout.sheetId,
    updates: of.flatMap(({ row, at }) =>
      at === undefined ? [] : [{ at, cells: cellsOf(row, writtenColumns(spec), layout) }],
    ),
    appends: of.flatMap(({ row, at }) => (at === undefined ? [{ cells: cellsOf(row, spec.columns, layout) }] : [])),
  }));

const written = ({ tab: { spec }, row }: Step): WrittenRow => ({
  tab: spec.key,
  row_id: row.id,
  row_hash: hashOf(row, spec),
  base_status: spec.key === 'applications' ? markOf(String(row.cells.status ?? '')) : null,
  base_notes: spec.key === 'applications' ? markOf(String(row.cells.notes ?? '')) : null,
  told: (row.cells[SYNC_COLUMN] ?? '') !== '',
});

/**
 * Writes what is planned, and remembers it call by call, so that a run that ends early is gone on with. Answers how many
 * rows were written, and whether everything was; undefined when another run took over.
 */
export async function writeRows(
  { db, clock }: Deps,
  ctx: UserContext,
  claimed: Claimed,
  book: SpreadsheetBook,
  tabs: readonly TabPlan[],
): Promise<{ rows: number; whole: boolean } | undefined> {
  const steps = tabs.flatMap((tab) => [
    ...tab.plan.updates.map(({ row, at }) => ({ tab, row, at })),
    ...tab.plan.appends.map((row) => ({ tab, row, at: undefined })),
  ]);
  await db.withUser(ctx, async (tx) => {
    for (const { spec, plan } of tabs) await noteRemoved(tx, spec.key, plan.removed, clock.now());
  });
  const now = steps.slice(0, CHUNK * MOST_CALLS);
  for (let from = 0; from < now.length; from += CHUNK) {
    const chunk = now.slice(from, from + CHUNK);
    await book.write(claimed.spreadsheet_id, writesOf(chunk));
    const held = await db.withUser(ctx, async (tx) => {
      await rememberRows(tx, ctx.userId, chunk.map(written));
      return await noteSheet(tx, claimed, { lease_until: new Date(clock.now().getTime() + LEASE_MS) });
    });
    if (!held) return undefined;
  }
  if (now.length > 0) await doubtMoved({ db }, ctx, claimed, book, now);
  return { rows: now.length, whole: now.length === steps.length };
}

/**
 * The person may sort rows or move columns in the moment between our reading and our writing. Rows that were written
 * over in a wrong place are found, and written again by the next run.
 */
async function doubtMoved(
  { db }: Pick<Deps, 'db'>,
  ctx: UserContext,
  { spreadsheet_id: id }: Claimed,
  book: SpreadsheetBook,
  steps: readonly Step[],
): Promise<void> {
  const after = await book.layout(id);
  const tabs = [...Map.groupBy(steps, ({ tab }) => tab)].flatMap(([tab, of]) => {
    const layout = after.find(({ sheetId }) => sheetId === tab.layout.sheetId);
    return layout === undefined ? [] : [{ tab, of, layout }];
  });
  const ids = await book.columns(
    id,
    tabs.map(({ layout }) => ({ title: layout.title, column: layout.columns.get(ID_COLUMN) ?? 0 })),
  );
  for (const [index, { tab, of, layout }] of tabs.entries()) {
    const lines = ids[index] ?? [];
    const sameColumns =
      layout.columns.size === tab.layout.columns.size &&
      [...layout.columns].every(([key, place]) => tab.layout.columns.get(key) === place);
    const places = placesOf(lines);
    const doubted = of.flatMap(({ row, at }) => {
      if (!sameColumns) return [row.id];
      if (at === undefined || lines[at] === row.id || !places.has(row.id)) return [];
      return [row.id, ...(lines[at] === undefined || lines[at] === '' ? [] : [lines[at]])];
    });
    await db.withUser(ctx, (tx) => doubtRows(tx, tab.spec.key, doubted));
  }
}
