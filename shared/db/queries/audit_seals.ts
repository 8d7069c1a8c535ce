import { sql } from 'kysely';
import type { SystemTx } from '../scope.ts';

/** Seals the next closed batch of the trail. Gives its entries; 0 when none is left to seal. */
export const sealNext = async (
  tx: SystemTx,
  { now, settledMinutes, limit }: { now: Date; settledMinutes: number; limit: number },
): Promise<number> =>
  (
    await sql<{ sealed: number }>`
      SELECT audit.seal_next(${now}::timestamptz, make_interval(mins => ${settledMinutes}), ${limit}::int) AS sealed`.execute(
      tx,
    )
  ).rows[0]?.sealed ?? 0;

export type CheckedSeal = { number: string; from_at: Date; to_at: Date; fault: string | null };

/** Checks the seals after a number, in order, each against its neighbours and its entries. */
export const checkSeals = async (
  tx: SystemTx,
  { after, limit, now, keptDays }: { after: number; limit: number; now: Date; keptDays: number },
): Promise<CheckedSeal[]> =>
  (
    await sql<CheckedSeal>`
      SELECT * FROM audit.check_seals(${after}::bigint, ${limit}::int, ${now}::timestamptz, make_interval(days => ${keptDays}))`.execute(
      tx,
    )
  ).rows;

/** The number after which the check that is longest ago begins, whatever came of it; 0 without a seal. */
export const leastChecked = async (tx: SystemTx): Promise<number> =>
  Number(
    (await sql<{ number: string | null }>`SELECT audit.least_checked_seal() AS number`.execute(tx)).rows[0]?.number ??
      0,
  );

/** The newest seal: what an outsider writes down to prove the chain by. */
export const headSeal = async (tx: SystemTx): Promise<{ number: number; seal: string } | undefined> => {
  const { rows } = await sql<{ number: string | null; seal: string | null }>`SELECT * FROM audit.head_seal()`.execute(
    tx,
  );
  const [row] = rows;
  return row?.number == null || row.seal === null ? undefined : { number: Number(row.number), seal: row.seal };
};

/** The seal of a number, in hex. */
export const sealOf = async (tx: SystemTx, number: number): Promise<string | undefined> =>
  (await sql<{ seal: string | null }>`SELECT audit.seal_of(${number}::bigint) AS seal`.execute(tx)).rows[0]?.seal ??
  undefined;

/** Deletes archived entries of whole batches before the bound. Gives how many; 0 when none is left. */
export const purgeArchive = async (
  tx: SystemTx,
  { before, limit, now }: { before: Date; limit: number; now: Date },
): Promise<number> =>
  (
    await sql<{ gone: number }>`
      SELECT audit.purge_archive(${before}::timestamptz, ${limit}::int, ${now}::timestamptz) AS gone`.execute(tx)
  ).rows[0]?.gone ?? 0;

/** Deletes a bounded part of what is past its period in a table. Gives how many; 0 when none is left. */
export const sweepOld = async (tx: SystemTx, table: string, before: Date, limit: number): Promise<number> =>
  (
    await sql<{ gone: number }>`
      SELECT CASE WHEN ${table} = 'jobs.jobs' THEN audit.sweep_postings(${before}::timestamptz, ${limit}::int)
        ELSE audit.sweep_old(${table}, ${before}::timestamptz, ${limit}::int) END AS gone`.execute(tx)
  ).rows[0]?.gone ?? 0;
