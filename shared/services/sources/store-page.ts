import type { BoardAdapter, BoardPage, OddRow, ParsedPosting } from '../../adapters/boards/port.ts';
import type { GuardedFetch } from '../../adapters/http/port.ts';
import { type CrawlProgress, noteCrawlProgress } from '../../db/queries/crawl_runs.ts';
import { touchSightings } from '../../db/queries/job_sightings.ts';
import { saveListHashes } from '../../db/queries/sighting_checks.ts';
import { addFields, countFields, isNeeded, lostFields } from '../../domain/postings/field-shares.ts';
import { MEANT_AFTER_FAILURES } from '../../domain/postings/verdict.ts';
import { type Crawl, costs } from './claim.ts';
import type { CrawlDeps } from './deps.ts';
import { BATCH, type Stored, storeBatch } from './store.ts';
import { wholePostings } from './whole-postings.ts';

/** The board has changed its shape: what it gives now is not stored. */
export class FieldsLost extends Error {}

/** Two crawls that meet at the same jobs in another order: the database ends one, which has done nothing yet. */
const MOST_TRIES = 4;
const isDeadlock = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && (error.code === '40P01' || error.code === '40001');

/** Stores one batch, again when the database ended its transaction for another's sake. */
export const store = async (...args: Parameters<typeof storeBatch>): Promise<Stored> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await storeBatch(...args);
    } catch (error) {
      if (!isDeadlock(error) || tries >= MOST_TRIES) throw error;
    }
  }
};

const plus = (a: Stored, b: Stored): Stored => ({
  new: a.new + b.new,
  changed: a.changed + b.changed,
  unchanged: a.unchanged + b.unchanged,
  rejected: [...a.rejected, ...b.rejected],
});

/**
 * Stores a page, its rows and the crawl's progress, in one transaction (several where it has more rows than one holds).
 * `isNew`: whether its rows are new to the crawl's figures. Throws FieldsLost, with nothing stored, for a page whose rows
 * have lost what this source's rows had.
 */
export const storePage = async (
  deps: CrawlDeps,
  adapter: BoardAdapter,
  crawl: Crawl,
  fetch: GuardedFetch,
  page: Extract<BoardPage, { kind: 'postings' }>,
  isNew: boolean,
): Promise<void> => {
  const { claimed, progress } = crawl;
  const { source, startedAt } = claimed;
  const whole = await wholePostings(deps, adapter, claimed, page.postings, fetch);
  const fields = countFields(whole.postings);
  const meant = source.failures >= MEANT_AFTER_FAILURES;
  const lost = lostFields(fields, crawl.past).filter((field) => !meant || isNeeded(field));
  if (lost.length > 0)
    throw new FieldsLost(`Most of its postings have no ${lost.join(' and no ')} any more; they had.`);

  const after = (stored: Stored): CrawlProgress => {
    const { counts } = progress;
    const odd = [...page.odd, ...whole.odd, ...asOdd(stored, page.postings)];
    return {
      ...progress,
      ...costs(crawl),
      counts: {
        ...counts,
        fetched: counts.fetched + page.postings.length + page.odd.length,
        new: counts.new + stored.new,
        changed: counts.changed + stored.changed,
        unchanged: counts.unchanged + stored.unchanged + whole.unchanged.length,
        rejected: counts.rejected + odd.length,
      },
      rejects: [...progress.rejects, ...odd],
      fields: addFields(progress.fields, fields),
      pages: progress.pages + 1,
      postponed: 0,
    };
  };
  let stored: Stored = { new: 0, changed: 0, unchanged: 0, rejected: [] };
  const last = Math.max(0, Math.ceil(whole.postings.length / BATCH) - 1) * BATCH;
  for (let from = 0; from < last; from += BATCH) {
    stored = plus(stored, await store(deps, claimed, whole.postings.slice(from, from + BATCH)));
  }
  let reached = progress;
  await store(deps, claimed, whole.postings.slice(last), async (tx, more) => {
    // An odd row is still on the board: its posting, read at an earlier crawl, has not gone.
    const odd = [...page.odd, ...whole.odd].flatMap(({ externalId }) => externalId ?? []);
    await touchSightings(tx, source.id, startedAt, [...odd, ...whole.unchanged]);
    await saveListHashes(tx, source.id, whole.hashes);
    reached = isNew ? after(plus(stored, more)) : { ...progress, ...costs(crawl) };
    await noteCrawlProgress(tx, crawl.runId, reached);
  });
  // Only now, when it is committed.
  crawl.progress = reached;
};

/** Rows that were read and cannot be stored. */
const asOdd = ({ rejected }: Stored, postings: readonly ParsedPosting[]): OddRow[] =>
  rejected.map(({ external_id: externalId, reason }) => ({
    row: postings.findIndex((posting) => posting.externalId === externalId),
    externalId,
    reason,
  }));
