import {
  lastCompanyChange,
  listMatchCompanies,
  noteOtherVersions,
  readMatchFeatures,
  saveMatchFeatures,
  takeMatchChanges,
} from '../../db/queries/match_features.ts';
import { listMatchPostings } from '../../db/queries/match_postings.ts';
import type { Db } from '../../db/scope.ts';
import type { MatchCompany } from '../../domain/matching/inputs.ts';
import { FEATURES_VERSION, pack, type Unpacked, unpackAll } from '../../domain/matching/packed.ts';
import { makePool, type Pool } from '../../domain/matching/pool.ts';
import { toMatchCompany, toPackable } from './inputs.ts';

/** Changed postings packed in one transaction. */
const AT_ONCE = 2_000;

/** Packs postings that changed since they were last packed. Gives how many; two at once share the work. */
export const packChangedPostings = async (db: Db): Promise<number> => {
  let packed = 0;
  for (;;) {
    const taken = await db.withSystem('pack changed postings', async (tx) => {
      const changes = await takeMatchChanges(tx, AT_ONCE);
      const rows = await listMatchPostings(tx, changes.jobIds);
      await saveMatchFeatures(
        tx,
        rows.map((row) => ({ jobId: row.job_id, features: pack(toPackable(row)) })),
      );
      packed += rows.length;
      return changes.taken;
    });
    if (taken < AT_ONCE) return packed;
  }
};

/** Postings in memory for scoring, and the mark up to which they are all there. */
export type PoolNow = { pool: Pool; seen: string };
/** The pool as it stands at `now`. */
export type PoolCache = (now: Date) => Promise<PoolNow>;

type Kept = Map<string, Unpacked>;
const expired = (posting: Unpacked, now: number) => posting.expiresMs !== null && posting.expiresMs <= now;

const arrange = (kept: Kept, companies: ReadonlyMap<string, MatchCompany>, now: Date): Pool => {
  const open = [...kept.values()].filter((posting) => !expired(posting, now.getTime()));
  // Newest first, then by id: the order that decides between equals is the same in every process.
  open.sort((a, b) => (b.postedMs ?? 0) - (a.postedMs ?? 0) || (a.jobId < b.jobId ? 1 : -1));
  for (const posting of open) {
    posting.company = posting.companyId === null ? null : (companies.get(posting.companyId) ?? null);
  }
  return makePool(open);
};

/**
 * Keeps the open postings of a process in memory, packed ones read whole once and then only what changed. Each call
 * packs what is waiting, reads what is new to it, and arranges the pool again only when something changed or expired.
 * Calls wait for each other.
 */
export const poolCache = (db: Db): PoolCache => {
  const kept: Kept = new Map();
  let all = 0;
  let seen: string | null = null;
  let known: { at: number; companies: ReadonlyMap<string, MatchCompany> } | undefined;
  let made: { pool: Pool; validUntil: number } | undefined;
  let before: Promise<unknown> = Promise.resolve();

  const readNew = async (): Promise<{ changed: number; mark: string }> =>
    await db.withSystem('read postings for matching', async (tx) => {
      if (seen === null) await noteOtherVersions(tx, FEATURES_VERSION);
      const at = (await lastCompanyChange(tx))?.getTime() ?? 0;
      if (known?.at !== at) {
        const rows = await listMatchCompanies(tx);
        const companies = rows.flatMap((row): [string, MatchCompany][] => {
          const company = toMatchCompany(row);
          return company === null ? [] : [[row.id, company]];
        });
        known = { at, companies: new Map(companies) };
        made = undefined;
      }
      const read = await readMatchFeatures(tx, seen);
      let changed = 0;
      for (const bytes of read.packed) {
        for (const posting of unpackAll(bytes)) {
          changed += 1;
          if (posting.isOpen) kept.set(posting.jobId, posting);
          else kept.delete(posting.jobId);
        }
      }
      // A posting that was deleted outright tells nobody: then the count falls short, and all is read again.
      if (seen !== null && read.count < all) {
        kept.clear();
        made = undefined;
        all = 0;
        seen = null;
        return { changed, mark: '' };
      }
      all = read.count;
      seen = read.seen;
      return { changed, mark: read.seen };
    });

  const current = async (now: Date): Promise<PoolNow> => {
    await packChangedPostings(db);
    let { changed, mark } = await readNew();
    if (mark === '') ({ changed, mark } = await readNew());
    if (made === undefined || changed > 0 || made.validUntil <= now.getTime()) {
      const pool = arrange(kept, known?.companies ?? new Map(), now);
      let validUntil = Number.POSITIVE_INFINITY;
      for (const { expiresMs } of kept.values()) {
        if (expiresMs !== null && expiresMs > now.getTime()) validUntil = Math.min(validUntil, expiresMs);
      }
      made = { pool, validUntil };
    }
    return { pool: made.pool, seen: mark };
  };
  return (now) => {
    const next = before.then(() => current(now));
    before = next.catch(() => undefined);
    return next;
  };
};
