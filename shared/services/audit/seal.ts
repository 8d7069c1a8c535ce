import {
  type CheckedSeal,
  checkSeals,
  headSeal,
  leastChecked,
  purgeArchive,
  sealNext,
} from '../../db/queries/audit_seals.ts';
import type { Db } from '../../db/scope.ts';
import { type Clock, DAY_MS } from '../../domain/clock.ts';
import { keptFor } from '../../domain/privacy/retention.ts';

const RUN = 'seal-audit-logs';
const BATCH = 5_000;
/** No transaction lasts so long: what is older cannot be joined by an entry of an earlier moment. */
const SETTLED_MINUTES = 60;
const CHECKED_AT_ONCE = 20;
const PURGED_AT_ONCE = 5;
/** Each part of the run has so long: the next one goes on. */
const PART_MS = 60_000;

export type Sealed = {
  sealed_count: number;
  checked_count: number;
  purged_count: number;
  /** The newest seal; whoever keeps it elsewhere (the log does) can tell when the chain was written anew. */
  head_number: number | null;
  head_code: string | null;
  /** Of those checked now: how many do not hold, the first of them, and why. */
  broken_count: number;
  broken_number: number | null;
  broken_code: string | null;
};

/** The archive's own period in days, before which no entry may be gone. */
export const archiveDays = (): number => keptFor('archived audit trail') / DAY_MS;

/**
 * Seals what is closed, checks the seals whose check is longest ago, and lets the oldest archive go. Bounded, and gone on
 * with by the next run; two at once do each batch once.
 */
export async function sealAuditLogs({ db, clock }: { db: Db; clock: Clock }): Promise<Sealed> {
  const now = clock.now();
  const sealed = await until(clock, () =>
    db.withSystem(RUN, (tx) => sealNext(tx, { now, settledMinutes: SETTLED_MINUTES, limit: BATCH })),
  );
  const broken = await checkOldest(db, clock, now);
  const before = new Date(now.getTime() - keptFor('archived audit trail'));
  const purged = await until(clock, () =>
    db.withSystem(RUN, (tx) => purgeArchive(tx, { before, limit: PURGED_AT_ONCE, now })),
  );
  const head = await db.withSystem(RUN, headSeal);
  return {
    sealed_count: sealed,
    checked_count: broken.checked,
    purged_count: purged,
    head_number: head?.number ?? null,
    head_code: head?.seal ?? null,
    broken_count: broken.count,
    broken_number: broken.first === undefined ? null : Number(broken.first.number),
    broken_code: broken.first?.fault ?? null,
  };
}

async function until(clock: Clock, work: () => Promise<number>): Promise<number> {
  const started = clock.now().getTime();
  let total = 0;
  while (clock.now().getTime() - started < PART_MS) {
    const done = await work();
    total += done;
    if (done === 0) break;
  }
  return total;
}

/** Goes round all seals, from run to run: past one that does not hold too, or whoever broke one could go on behind it. */
async function checkOldest(
  db: Db,
  clock: Clock,
  now: Date,
): Promise<{ checked: number; count: number; first: CheckedSeal | undefined }> {
  let after = await db.withSystem(RUN, leastChecked);
  let checked = 0;
  const broken: CheckedSeal[] = [];
  const started = clock.now().getTime();
  while (clock.now().getTime() - started < PART_MS) {
    const from = after;
    const found = await db.withSystem(RUN, (tx) =>
      checkSeals(tx, { after: from, limit: CHECKED_AT_ONCE, now, keptDays: archiveDays() }),
    );
    checked += found.length;
    broken.push(...found.filter(({ fault }) => fault !== null));
    if (found.length < CHECKED_AT_ONCE) break;
    after = Number(found.at(-1)?.number);
  }
  return { checked, count: broken.length, first: broken[0] };
}
