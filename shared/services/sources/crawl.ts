import { BoardFailed } from '../../adapters/boards/port.ts';
import { FetchPostponed, FetchRefused } from '../../adapters/http/port.ts';
import type { CrawlCounts } from '../../db/queries/crawl_runs.ts';
import type { CrawlStatus } from '../../domain/enums.ts';
import { crawlVerdict, failureVerdict, fieldsVerdict } from '../../domain/postings/verdict.ts';
import { type Crawl, claimCrawl } from './claim.ts';
import type { CrawlDeps } from './deps.ts';
import { endCrawl, postponeCrawl } from './end-crawl.ts';
import { type KeptPages, keptPages } from './kept-pages.ts';
import { readBoard } from './read-board.ts';
import { LeaseLost } from './store.ts';
import { FieldsLost } from './store-page.ts';
import { unstamp } from './validators.ts';

/** One turn; the function's own time limit is longer (function.yml). */
const BUDGET_MS = 4 * 60 * 1000;

export type CrawlSummary = { outcome: CrawlStatus; counts: CrawlCounts };

const NOTHING: CrawlCounts = { fetched: 0, new: 0, changed: 0, unchanged: 0, gone: 0, rejected: 0 };

/**
 * Crawls one source, or goes on with its crawl: claims it, fetches page by page outside any transaction, stores each page
 * in one, notes what a whole board shows no more, and closes its run. A board that fails is a failed run that backs off,
 * not an error; one that asks for time, and a host whose turn is later, are postponed and cost no try. An unexpected error
 * closes the run and is thrown. A source that may not be crawled now is left alone.
 */
export const crawlSource = async (deps: CrawlDeps, sourceId: string): Promise<CrawlSummary> => {
  const until = performance.now() + (deps.budgetMs ?? BUDGET_MS);
  const crawl = await claimCrawl(deps, sourceId);
  if (crawl === undefined) return { outcome: 'skipped', counts: NOTHING };
  const kept = keptPages(deps, { sourceId, runId: crawl.runId }, until, crawl.tally);
  try {
    return { outcome: await read(deps, crawl, kept), counts: crawl.progress.counts };
  } catch (error) {
    const outcome = await afterFault(deps, crawl, kept, error);
    if (outcome === undefined) throw error;
    return { outcome, counts: crawl.progress.counts };
  }
};

const read = async (deps: CrawlDeps, crawl: Crawl, kept: KeptPages): Promise<CrawlStatus> => {
  const { source } = crawl.claimed;
  const failures = source.failures + 1;
  const adapter = deps.boards.byName(source.adapter ?? '');
  if (adapter === undefined || adapter.off !== null) {
    const reason = adapter?.off ?? `No adapter reads "${source.adapter}".`;
    return endCrawl(deps, crawl, failureVerdict(reason, failures, null));
  }
  const known = { etag: unstamp(source.etag), lastModified: unstamp(source.last_modified) };
  const board = await readBoard(deps, adapter, crawl, kept, known);
  await kept.flush(false);
  const { counts } = crawl.progress;
  const verdict = crawlVerdict({ counts, notModified: board.notModified }, source.last_postings_count, failures);
  return endCrawl(deps, crawl, verdict, { ...board, lists: adapter.lists });
};

/** How a crawl ends that did not reach its end; undefined for what nobody expected. */
const afterFault = async (
  deps: CrawlDeps,
  crawl: Crawl,
  kept: KeptPages,
  error: unknown,
): Promise<CrawlStatus | undefined> => {
  const failures = crawl.claimed.source.failures + 1;
  try {
    // What an adapter makes of a postponed request is not what happened.
    const postponed = error instanceof FetchPostponed ? error : kept.postponed();
    // The source and its run belong to another turn now.
    if (error instanceof LeaseLost) return 'failed';
    if (postponed !== undefined) {
      await kept.flush(true);
      return await postponeCrawl(deps, crawl, postponed);
    }
    if (error instanceof FieldsLost) return await endCrawl(deps, crawl, fieldsVerdict(error.message, failures));
    if (error instanceof BoardFailed || error instanceof FetchRefused) {
      const wait = error instanceof BoardFailed ? error.retryAfterSeconds : null;
      return await endCrawl(deps, crawl, failureVerdict(error.message, failures, wait));
    }
    await endCrawl(deps, crawl, failureVerdict('The crawl broke off; it is tried again.', failures, null));
    return undefined;
  } catch (second) {
    if (second instanceof LeaseLost) return 'failed';
    throw second;
  }
};
