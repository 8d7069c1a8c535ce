import { decodeCursor, toPage } from '../../contracts/page.ts';
import type { SheetConflict, SheetConflictDecision, SheetConflictQuery } from '../../contracts/sheet.ts';
import { findApplication } from '../../db/queries/applications.ts';
import { askForSync } from '../../db/queries/google_sheets.ts';
import { Position } from '../../db/queries/keyset.ts';
import { endConflict, findConflict, listConflicts, type SheetConflictRow } from '../../db/queries/sheet_conflicts.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import type { SheetDeps } from './deps.ts';
import { applyNotes, applyStatus } from './take-edits.ts';

type Deps = Omit<SheetDeps, 'spreadsheets'>;

const toConflict = (row: SheetConflictRow): SheetConflict => ({
  id: row.id,
  application_id: row.application_id,
  field: row.field,
  sheet_value: row.sheet_value,
  own_value: row.own_value,
  reason: row.reason,
  state: row.state,
  created_at: row.created_at.toISOString(),
  resolved_at: row.resolved_at?.toISOString() ?? null,
});

/** What was changed in the spreadsheet and could not be taken over, newest first. */
export async function readConflicts(
  { db }: Pick<Deps, 'db'>,
  ctx: UserContext,
  { state, limit, cursor }: SheetConflictQuery,
): Promise<{ items: SheetConflict[]; next_cursor: string | null }> {
  const after = decodeCursor(Position, cursor);
  const rows = await db.withUser(ctx, (tx) => listConflicts(tx, { state, limit: limit + 1, after }));
  const { items, next_cursor } = toPage(rows, limit, ({ at, id }) => ({ at, id }));
  return { items: items.map(toConflict), next_cursor };
}

/**
 * Ends a conflict: what the spreadsheet said is taken over after all, or what stands here is kept. Throws NotFound, and
 * Conflict where it was ended before or may still not be taken over, with the reason.
 */
export async function resolveConflict(
  deps: Deps,
  ctx: UserContext,
  id: string,
  { keep }: SheetConflictDecision,
): Promise<SheetConflict> {
  const found = await deps.db.withUser(ctx, (tx) => findConflict(tx, id));
  if (found === undefined) throw new NotFound('conflict');
  if (found.state !== 'open') throw new Conflict(`It was ${found.state} already.`, { state: found.state });
  const { application_id: applicationId, sheet_value: said } = found;
  if (keep === 'sheet' && found.field === 'status') await applyStatus(deps, ctx, applicationId, said);
  if (keep === 'sheet' && found.field === 'notes') {
    const application = await deps.db.withUser(ctx, (tx) => findApplication(tx, applicationId));
    await applyNotes(deps, ctx, { id: applicationId, ours: application?.notes ?? '' }, said);
  }
  return await deps.db.withUser(ctx, async (tx) => {
    await endConflict(tx, id, keep === 'sheet' ? 'taken' : 'dismissed', deps.clock.now());
    await askForSync(tx, deps.clock.now());
    const ended = await findConflict(tx, id);
    if (ended === undefined) throw new NotFound('conflict');
    return toConflict(ended);
  });
}
