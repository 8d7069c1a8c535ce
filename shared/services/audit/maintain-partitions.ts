import { ensurePartitions, spilledPartitions } from '../../db/queries/audit_upkeep.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';

/** A schedule that fails for weeks still leaves a partition to write into. */
const MONTHS_AHEAD = 3;

/** Makes the monthly partitions ahead, and names the tables whose default partition holds rows all the same. */
export async function maintainPartitions({ db, clock }: { db: Db; clock: Clock }): Promise<{
  made_count: number;
  spilled: { table: string; count: number }[];
}> {
  const today = clock.now().toISOString().slice(0, 10);
  return await db.withSystem('maintain-partitions', async (tx) => ({
    made_count: await ensurePartitions(tx, MONTHS_AHEAD, today),
    spilled: await spilledPartitions(tx),
  }));
}
