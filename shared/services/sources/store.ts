import type { CleanHtml, ParsedPosting } from '../../adapters/boards/port.ts';
import { othersAreCrawling } from '../../db/queries/job_groups.ts';
import { findSightings, type KnownSighting, touchSightings } from '../../db/queries/job_sightings.ts';
import { holdSource, type SourceRow } from '../../db/queries/sources.ts';
import type { Db, SystemTx } from '../../db/scope.ts';
import { joinLate } from '../postings/join-late.ts';
import { hashPosting, readRow } from './row.ts';
import { type Rejected, type Row, type Saved, saveRows } from './save.ts';

/** Another crawl has taken the source over: this one writes nothing more. */
export class LeaseLost extends Error {
  constructor(sourceId: string) {
    super(`The crawl of source ${sourceId} took longer than its lease, and another has taken over.`);
    this.name = 'LeaseLost';
  }
}

export type Claimed = { source: SourceRow; leaseToken: string; startedAt: Date };
/** `rejected` are postings that were read but cannot be stored, each with its reason; the others are stored. */
export type Stored = { new: number; changed: number; unchanged: number; rejected: Rejected[] };

/** At most this many postings are one transaction. */
export const BATCH = 500;
/** The column's length. */
const LONGEST_ID = 255;

/** Runs `work` in one transaction while the source is ours. Throws LeaseLost when it no longer is. */
export const whileHeld = <T>(db: Db, claimed: Claimed, work: (tx: SystemTx) => Promise<T>): Promise<T> =>
  db.withSystem('crawl', async (tx) => {
    if (!(await holdSource(tx, claimed.source.id, claimed.leaseToken))) throw new LeaseLost(claimed.source.id);
    return work(tx);
  });

/** Postings by their ids as the database holds them; one whose id it cannot hold, or has met already, is rejected. */
const byId = (postings: readonly ParsedPosting[]): { usable: ParsedPosting[]; rejected: Rejected[] } => {
  const usable = new Map<string, ParsedPosting>();
  const rejected: Rejected[] = [];
  for (const posting of postings) {
    const externalId = posting.externalId.replaceAll('\0', '').toWellFormed();
    if (externalId === '' || externalId.length > LONGEST_ID) {
      rejected.push({
        external_id: externalId.slice(0, LONGEST_ID),
        reason: `Its id has to be 1 to ${LONGEST_ID} characters.`,
      });
    } else if (usable.has(externalId)) {
      rejected.push({ external_id: externalId, reason: 'Its id stands on this page twice: the first is kept.' });
    } else usable.set(externalId, externalId === posting.externalId ? posting : { ...posting, externalId });
  }
  return { usable: [...usable.values()], rejected };
};

/**
 * Stores one batch of a crawl. Unchanged postings, by their hash, are only noted as seen; new and changed ones are
 * understood outside any transaction and then written with company, skills and sighting in one; `also` is written in the
 * same. A new posting that is one known from elsewhere becomes another sighting of that job.
 */
export const storeBatch = async (
  deps: { db: Db; cleanHtml: CleanHtml },
  claimed: Claimed,
  postings: readonly ParsedPosting[],
  also: (tx: SystemTx, stored: Stored) => Promise<void> = async () => undefined,
): Promise<Stored> => {
  const { source } = claimed;
  const { usable, rejected } = byId(postings);
  const known = await deps.db.withSystem('crawl', (tx) =>
    findSightings(
      tx,
      source.id,
      usable.map((posting) => posting.externalId),
    ),
  );
  const sightings = new Map(known.map((one) => [one.external_id, one]));
  const isUnchanged = (one: KnownSighting | undefined, hash: string) =>
    one !== undefined && one.gone_at === null && one.content_hash === hash;
  const hashed = usable.map((posting) => ({ posting, hash: hashPosting(posting) }));
  const unchanged = hashed.filter(({ posting, hash }) => isUnchanged(sightings.get(posting.externalId), hash));
  const rows = hashed
    .filter(({ posting, hash }) => !isUnchanged(sightings.get(posting.externalId), hash))
    .map(
      ({ posting, hash }): Row => ({
        ...readRow(posting, hash, source, deps.cleanHtml),
        url: posting.url,
        known: sightings.get(posting.externalId),
      }),
    );
  const { stored, saved } = await whileHeld(deps.db, claimed, (tx) =>
    write(
      tx,
      claimed,
      rows,
      unchanged.map(({ posting }) => posting.externalId),
      rejected,
      also,
    ),
  );
  await joinAfterwards(deps.db, saved, source.id, claimed.startedAt);
  return stored;
};

const write = async (
  tx: SystemTx,
  { source, startedAt }: Claimed,
  rows: readonly Row[],
  unchangedIds: readonly string[],
  rejected: readonly Rejected[],
  also: (tx: SystemTx, stored: Stored) => Promise<void>,
): Promise<{ stored: Stored; saved: Saved }> => {
  const saved = await saveRows(tx, source, startedAt, rows);
  if (unchangedIds.length > 0) await touchSightings(tx, source.id, startedAt, unchangedIds);
  const stored = {
    new: saved.added.length,
    changed: saved.changed.length,
    unchanged: unchangedIds.length,
    rejected: [...rejected, ...saved.rejected],
  };
  await also(tx, stored);
  return { stored, saved };
};

/**
 * A posting whose text changed may be another's now; and of two crawls that met the same new posting at one moment
 * neither saw the other's. Both are looked at again when the batch is committed.
 */
export const joinAfterwards = async (db: Db, { added, changed }: Saved, sourceId: string, now: Date): Promise<void> => {
  const met = added.length > 0 && (await db.withSystem('crawl', (tx) => othersAreCrawling(tx, sourceId, now)));
  const again = met ? [...added, ...changed] : changed;
  if (again.length > 0) await joinLate(db, again);
};
