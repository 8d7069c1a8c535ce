import { archiveBatch, archiveWholeMonths } from '../../db/queries/audit_upkeep.ts';
import type { Db } from '../../db/scope.ts';
import { type Clock, DAY_MS } from '../../domain/clock.ts';

/** The schema's own retention (archive_old_audit_logs) of the live trail. */
const KEPT_DAYS = 90;
const BATCH = 5_000;
/** Well inside the function's time: the next night goes on where this one stopped. */
const WORK_MS = 4 * 60_000;

/**
 * Moves what is older than 90 days (by UTC day) into the archive: whole months at once, the rest in batches of a
 * transaction each, so that it may stop anywhere and two may run at once.
 */
export async function archiveAuditLogs({ db, clock }: { db: Db; clock: Clock }): Promise<{
  month_count: number;
  row_count: number;
  finished: boolean;
}> {
  const started = clock.now().getTime();
  const before = new Date(Math.floor(started / DAY_MS) * DAY_MS - KEPT_DAYS * DAY_MS);
  const months = await db.withSystem('archive-audit-logs', (tx) => archiveWholeMonths(tx, before));
  let rows = 0;
  while (clock.now().getTime() - started < WORK_MS) {
    const moved = await db.withSystem('archive-audit-logs', (tx) => archiveBatch(tx, before, BATCH));
    rows += moved;
    if (moved === 0) return { month_count: months, row_count: rows, finished: true };
  }
  return { month_count: months, row_count: rows, finished: false };
}
