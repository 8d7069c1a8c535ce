import { dueSheets } from '../../db/queries/google_sheets.ts';
import type { SheetDeps } from './deps.ts';
import { syncSheet } from './sync.ts';

/** What one run takes on: about a minute's work; the rest is due in the next. */
const MOST = 40;

/** Brings people's spreadsheets up to date. Throws when nothing at all worked. */
export async function syncSheets(
  deps: SheetDeps,
): Promise<{ done: number; failed: number; rows_written: number; edits_taken: number }> {
  const due = await deps.db.withSystem('sync-sheets', (tx) => dueSheets(tx, deps.clock.now(), MOST));
  const sum = { done: 0, failed: 0, rows_written: 0, edits_taken: 0 };
  let first: unknown;
  for (const userId of due) {
    try {
      const came = await syncSheet(deps, { userId, reason: 'sync-sheets' });
      if (came === 'failed') sum.failed += 1;
      else if (came !== undefined) {
        sum.done += 1;
        sum.rows_written += came.rows_written;
        sum.edits_taken += came.edits_taken;
      }
    } catch (error) {
      first ??= error;
      sum.failed += 1;
    }
  }
  if (first !== undefined && sum.done === 0) throw first;
  return sum;
}
