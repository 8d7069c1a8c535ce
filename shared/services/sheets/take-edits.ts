import { Notes } from '../../contracts/application.ts';
import { dismissConflicts, keepConflict } from '../../db/queries/sheet_conflicts.ts';
import type { SheetApplication } from '../../db/queries/sheet_contents.ts';
import { type KnownSheetRow, rebase } from '../../db/queries/sheet_rows.ts';
import { APPLICATION_STATUSES } from '../../domain/applications/lifecycle.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, DomainError, NotFound } from '../../domain/errors.ts';
import { cellText, type SheetField } from '../../domain/sheets/layout.ts';
import { markOf, mergeCell } from '../../domain/sheets/merge.ts';
import { changeStatus } from '../applications/change-status.ts';
import { editNow } from '../applications/edit.ts';
import type { SheetDeps } from './deps.ts';

/** What one line of the spreadsheet says; undefined where its column is no longer there. */
export type SheetLine = { status: string | undefined; notes: string | undefined; sync: string | undefined };
export type Taken = {
  taken: number;
  conflicts: number;
  /** Rows whose cells do not say what they should: they are written again. */
  rewrite: Set<string>;
};

type Deps = Omit<SheetDeps, 'spreadsheets'>;
const BOTH = 'It was changed here and in JobHunt AI as well. What JobHunt AI had was kept.';
const UNSURE = 'It is not known which side changed it. What JobHunt AI had was kept.';

/**
 * Takes over what the person changed in the spreadsheet where it is allowed; keeps as a conflict, with its reason, what
 * is not or what both sides changed. Nothing that was typed there is lost.
 */
export async function takeEdits(
  deps: Deps,
  ctx: UserContext,
  applications: readonly SheetApplication[],
  known: ReadonlyMap<string, KnownSheetRow>,
  lineOf: (id: string) => SheetLine | undefined,
): Promise<Taken> {
  const result: Taken = { taken: 0, conflicts: 0, rewrite: new Set() };
  for (const application of applications) {
    const line = lineOf(application.id);
    if (line === undefined) continue;
    const before = known.get(application.id);
    if (before?.told && line.sync !== undefined && cellText(line.sync) === '') {
      await deps.db.withUser(ctx, (tx) => dismissConflicts(tx, application.id, deps.clock.now()));
    }
    await takeCell(deps, ctx, result, {
      field: 'status',
      id: application.id,
      base: before?.base_status,
      ours: application.status,
      sheet: line.status === undefined ? undefined : cellText(line.status).toLowerCase(),
    });
    await takeCell(deps, ctx, result, {
      field: 'notes',
      id: application.id,
      base: before?.base_notes,
      ours: application.notes ?? '',
      sheet: line.notes === undefined ? undefined : cellText(line.notes),
    });
  }
  return result;
}

type Cell = {
  field: SheetField;
  id: string;
  base: string | null | undefined;
  ours: string;
  sheet: string | undefined;
};

async function takeCell(deps: Deps, ctx: UserContext, result: Taken, cell: Cell): Promise<void> {
  const { field, id, ours, sheet } = cell;
  const base = cell.base ?? undefined;
  const merge = mergeCell(base, ours, sheet);
  if (merge === 'settled') {
    // Both came to the same words by themselves: from here on changes are measured.
    if (sheet !== undefined && base !== undefined && cellText(sheet) === cellText(ours) && base !== markOf(ours)) {
      await deps.db.withUser(ctx, (tx) => rebase(tx, id, `base_${field}`, markOf(ours)));
    }
    return;
  }
  if (sheet === undefined) return;
  let reason = base === undefined ? UNSURE : BOTH;
  if (merge === 'take') {
    const refused = await apply(deps, ctx, cell, sheet);
    if (refused === undefined) {
      await deps.db.withUser(ctx, (tx) => rebase(tx, id, `base_${field}`, markOf(sheet)));
      result.taken += 1;
      return;
    }
    reason = refused;
  }
  result.rewrite.add(id);
  // An emptied status says nothing that could be lost.
  if (field === 'status' && sheet === '') return;
  const conflict = { application_id: id, field, sheet_value: sheet, own_value: ours, reason };
  await deps.db.withUser(ctx, (tx) => keepConflict(tx, ctx.userId, conflict, deps.clock.now()));
  result.conflicts += 1;
}

/** Why it may not be; undefined when it was done. */
async function apply(deps: Deps, ctx: UserContext, cell: Cell, sheet: string): Promise<string | undefined> {
  try {
    if (cell.field === 'notes') await applyNotes(deps, ctx, cell, sheet);
    else await applyStatus(deps, ctx, cell.id, sheet);
    return undefined;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.message;
  }
}

/** Writes what the spreadsheet says into the notes, unless they are no longer `ours`. Throws Conflict and NotFound. */
export async function applyNotes(
  deps: Pick<Deps, 'db' | 'clock'>,
  ctx: UserContext,
  { id, ours }: Pick<Cell, 'id' | 'ours'>,
  sheet: string,
): Promise<void> {
  const notes = Notes.safeParse(sheet === '' ? null : sheet);
  if (!notes.success) throw new Conflict('Notes have at most 20,000 characters.');
  await deps.db.withUser(ctx, async (tx) => {
    const done = await editNow(tx, id, { notes: notes.data }, deps.clock.now(), (row) => (row.notes ?? '') === ours);
    if (done === undefined) throw new NotFound('application');
    if (done === 'changed') throw new Conflict(BOTH);
  });
}

/** Moves the application to what the spreadsheet says. Throws Conflict, naming what is allowed, and NotFound. */
export async function applyStatus(deps: Deps, ctx: UserContext, id: string, sheet: string): Promise<void> {
  const status = APPLICATION_STATUSES.find((one) => one === sheet);
  if (status === undefined) {
    throw new Conflict(`There is no such status. There are ${APPLICATION_STATUSES.join(', ')}.`);
  }
  await changeStatus(deps, ctx, id, { status, override_duplicate: false });
}
