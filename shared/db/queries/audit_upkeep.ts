import { sql } from 'kysely';
import type { SystemTx } from '../scope.ts';

/** Moves whole months that lie before the bound into the archive, without copying a row. Returns the months moved. */
export async function archiveWholeMonths(tx: SystemTx, before: Date): Promise<number> {
  const { rows } = await sql<{ months: number }>`SELECT audit.archive_whole_months(${before}) AS months`.execute(tx);
  return rows[0]?.months ?? 0;
}

/** Moves at most `limit` entries that lie before the bound into the archive. Returns how many; 0 when none is left. */
export async function archiveBatch(tx: SystemTx, before: Date, limit: number): Promise<number> {
  const { rows } = await sql<{ moved: number }>`
    SELECT public.archive_old_audit_logs(${limit}, ${before}) AS moved`.execute(tx);
  return rows[0]?.moved ?? 0;
}

/** Makes the partitions of this month, of those ahead and of the archive's months. Returns how many were missing. */
export async function ensurePartitions(tx: SystemTx, monthsAhead: number, today: string): Promise<number> {
  const { rows } = await sql<{ made: number }>`
    SELECT audit.ensure_partitions(${monthsAhead}, ${today}::date) AS made`.execute(tx);
  return rows[0]?.made ?? 0;
}

/** The tables whose default partition holds rows: nobody made their partition in time. */
export async function spilledPartitions(tx: SystemTx): Promise<{ table: string; count: number }[]> {
  const { rows } = await sql<{ table: string; count: number }>`
    SELECT partition AS "table", row_count::int AS count FROM audit.default_partition_rows() WHERE row_count > 0`.execute(
    tx,
  );
  return rows;
}
