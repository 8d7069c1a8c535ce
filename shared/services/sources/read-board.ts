import { type BoardAdapter, BoardFailed, type BoardPage, type Validators } from '../../adapters/boards/port.ts';
import type { GuardedFetch } from '../../adapters/http/port.ts';
import { noteCrawlProgress } from '../../db/queries/crawl_runs.ts';
import { touchSightings } from '../../db/queries/job_sightings.ts';
import { saveListHashes, touchListed } from '../../db/queries/sighting_checks.ts';
import type { SystemTx } from '../../db/scope.ts';
import { addFields, countFields, isNeeded, lostFields } from '../../domain/postings/field-shares.ts';
import { MEANT_AFTER_FAILURES } from '../../domain/postings/verdict.ts';
import { sha256 } from '../../domain/sha256.ts';
import type { Crawl } from './claim.ts';
import type { CrawlDeps } from './deps.ts';
import type { KeptPages } from './kept-pages.ts';
import { BATCH, storeBatch, whileHeld } from './store.ts';
import { wholePostings } from './whole-postings.ts';

/** More than any board has. */
const MOST_PAGES = 2_000;

/** The board has changed its shape: what it gives now is not stored. */
export class FieldsLost extends Error {}

/** What a board that was read to its end says of itself. */
export type BoardRead = { validators: Validators | undefined; notModified: boolean; partial: boolean };

type Postings = Extract<BoardPage, { kind: 'postings' }>;

/**
 * Reads a board page by page, each outside any transaction, and stores each with the crawl's progress in one. Pages that
 * were stored before the crawl was interrupted are passed over. Throws what the adapter and the fetch throw, and FieldsLost
 * for a page whose rows have lost what this source's rows had; nothing of it is stored.
 */
export const readBoard = async (
  deps: CrawlDeps,
  adapter: BoardAdapter,
  crawl: Crawl,
  kept: KeptPages,
  known: Validators,
): Promise<BoardRead> => {
  const read: BoardRead = { validators: undefined, notModified: false, partial: false };
  const seen = new Set<string>();
  let number = 0;
  for await (const page of adapter.pages(crawl.claimed.source.board_token ?? '', kept.fetch, known)) {
    const stopped = kept.postponed();
    if (stopped !== undefined) throw stopped;
    number += 1;
    if (page.kind === 'not_modified') {
      read.notModified = true;
      await stillListed(deps, crawl);
      continue;
    }
    refuseCircles(page, seen, number);
    read.validators = page.validators;
    read.partial ||= page.partial === true;
    const isStored = number <= crawl.storedPages && kept.replayed();
    if (!isStored) await storePage(deps, adapter, crawl, kept.fetch, page, number > crawl.storedPages);
  }
  const stopped = kept.postponed();
  if (stopped !== undefined) throw stopped;
  return read;
};

const refuseCircles = (page: Postings, seen: Set<string>, number: number): void => {
  if (page.postings.length + page.odd.length === 0) return;
  const face = sha256(JSON.stringify([page.postings.map(({ externalId }) => externalId), page.odd]));
  if (seen.has(face) || number > MOST_PAGES)
    throw new BoardFailed('unreadable', 'The board gives the same page again and again.');
  seen.add(face);
};

const stillListed = async (deps: CrawlDeps, crawl: Crawl): Promise<void> => {
  const { counts } = crawl.progress;
  const { source, startedAt } = crawl.claimed;
  counts.unchanged = await whileHeld(deps.db, crawl.claimed, (tx) => touchListed(tx, source.id, startedAt));
  counts.fetched = counts.unchanged;
};

/** `counts`: whether the page's rows are new to this crawl's figures. */
const storePage = async (
  deps: CrawlDeps,
  adapter: BoardAdapter,
  crawl: Crawl,
  fetch: GuardedFetch,
  page: Postings,
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

  const odd = [...page.odd, ...whole.odd];
  const { counts } = progress;
  const close = async (tx: SystemTx): Promise<void> => {
    const ids = [...odd.flatMap(({ externalId }) => externalId ?? []), ...whole.unchanged];
    // An odd row is still on the board: its posting, read at an earlier crawl, has not gone.
    await touchSightings(tx, source.id, startedAt, ids);
    await saveListHashes(tx, source.id, whole.hashes);
    if (isNew) {
      counts.fetched += page.postings.length + page.odd.length;
      counts.unchanged += whole.unchanged.length;
      progress.rejects = [...progress.rejects, ...odd];
      counts.rejected += odd.length;
      progress.fields = addFields(progress.fields, fields);
      progress.pages += 1;
      progress.postponed = 0;
    }
    await noteCrawlProgress(tx, crawl.runId, { ...progress, ...costs(crawl) });
  };
  let stored = { new: 0, changed: 0, unchanged: 0 };
  const add = (more: typeof stored): void => {
    stored = {
      new: stored.new + more.new,
      changed: stored.changed + more.changed,
      unchanged: stored.unchanged + more.unchanged,
    };
  };
  const last = Math.max(0, Math.ceil(whole.postings.length / BATCH) - 1) * BATCH;
  for (let from = 0; from < last; from += BATCH) {
    add(await storeBatch(deps, claimed, whole.postings.slice(from, from + BATCH)));
  }
  await storeBatch(deps, claimed, whole.postings.slice(last), async (tx, more) => {
    add(more);
    if (isNew) {
      counts.new += stored.new;
      counts.changed += stored.changed;
      counts.unchanged += stored.unchanged;
    }
    await close(tx);
  });
};

/** What the crawl has cost until now. */
export const costs = ({ tally }: Crawl) => ({
  requests: tally.requests,
  bytes: tally.bytes,
  hostWaitMs: tally.waitedMs,
  httpStatus: tally.status,
});
