import { type BoardAdapter, BoardFailed, type BoardPage, type Validators } from '../../adapters/boards/port.ts';
import { touchListed } from '../../db/queries/sighting_checks.ts';
import { sha256 } from '../../domain/sha256.ts';
import type { Crawl } from './claim.ts';
import type { CrawlDeps } from './deps.ts';
import type { KeptPages } from './kept-pages.ts';
import { whileHeld } from './store.ts';
import { storePage } from './store-page.ts';

/** More than any board has. */
const MOST_PAGES = 2_000;

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
