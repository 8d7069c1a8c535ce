import type { Files } from '../../adapters/s3/port.ts';
import { sweepOld } from '../../db/queries/audit_seals.ts';
import type { Db } from '../../db/scope.ts';
import { type Clock, DAY_MS } from '../../domain/clock.ts';
import { RETENTION } from '../../domain/privacy/retention.ts';
import { replayReceipts } from './receipts.ts';

const BATCH = 5_000;
/** Well inside the function's time, shared by all tables. */
const WORK_MS = 4 * 60_000;

/**
 * Deletes what is past its period, table by table in bounded batches, and erases again whom a restore brought back. The
 * next night goes on where this one stopped.
 */
export async function sweepRetention(deps: { db: Db; clock: Clock; files: Files }): Promise<{
  swept_count: number;
  erased_again_count: number;
  finished: boolean;
}> {
  const { erased_again } = await replayReceipts(deps);
  const started = deps.clock.now().getTime();
  let swept = 0;
  for (const period of RETENTION) {
    if (!('sweep' in period)) continue;
    const before = new Date(started - period.days * DAY_MS);
    for (let gone = BATCH; gone > 0; swept += gone) {
      if (deps.clock.now().getTime() - started > WORK_MS) {
        return { swept_count: swept, erased_again_count: erased_again, finished: false };
      }
      gone = await deps.db.withSystem('sweep-retention', (tx) => sweepOld(tx, period.sweep, before, BATCH));
    }
  }
  return { swept_count: swept, erased_again_count: erased_again, finished: true };
}
