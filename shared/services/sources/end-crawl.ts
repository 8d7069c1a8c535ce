import type { BoardAdapter } from '../../adapters/boards/port.ts';
import type { FetchPostponed } from '../../adapters/http/port.ts';
import { sweepCrawlPages } from '../../db/queries/crawl_pages.ts';
import { noteCrawlProgress } from '../../db/queries/crawl_runs.ts';
import { clearMissing, noteMissing } from '../../db/queries/sighting_checks.ts';
import { releaseSource } from '../../db/queries/sources.ts';
import type { CrawlStatus } from '../../domain/enums.ts';
import { UNSEEN_DAYS } from '../../domain/postings/liveness.ts';
import { failureVerdict, type Verdict } from '../../domain/postings/verdict.ts';
import { hint } from '../hints/send.ts';
import { type Crawl, costs } from './claim.ts';
import type { CrawlDeps } from './deps.ts';
import type { BoardRead } from './read-board.ts';
import { whileHeld } from './store.ts';
import { stamp } from './validators.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** What is due sooner goes on by a delayed message, of SQS's fifteen minutes at most; the crawl stays open. */
const SOON_SECONDS = 12 * 60;
/** A server that asks for time so often in a row, and gives no page between, does not want to be asked. */
const MOST_POSTPONED = { retry_after: 5, pace: 500, time_is_up: 500 } as const;

type Whole = BoardRead & Pick<BoardAdapter, 'lists'>;

/**
 * Closes the run and writes what it says of the source. After a whole board what it shows no more is noted as missing; of
 * a crawl that failed or was partial nothing follows.
 */
export const endCrawl = async (
  deps: CrawlDeps,
  crawl: Crawl,
  verdict: Verdict,
  board?: Whole,
): Promise<CrawlStatus> => {
  const now = deps.clock.now();
  const { claimed, progress, runId } = crawl;
  const { source, leaseToken, startedAt } = claimed;
  const { counts } = progress;
  const succeeded = verdict.status === 'succeeded';
  const changed = await whileHeld(deps.db, claimed, async (tx) => {
    await clearMissing(tx, source.id, startedAt);
    if (board !== undefined && verdict.mayRetire && !board.notModified && !board.partial) {
      await noteMissing(tx, source.id, new Date(startedAt.getTime() - UNSEEN_DAYS[board.lists] * DAY_MS), now);
    }
    const end = { finished_at: now, status: verdict.status, error: verdict.reason };
    await noteCrawlProgress(tx, runId, { ...progress, ...costs(crawl) }, end);
    await sweepCrawlPages(tx, source.id, runId, succeeded);
    await releaseSource(tx, source.id, leaseToken, {
      health: verdict.health,
      health_reason: verdict.reason,
      failures: succeeded ? 0 : source.failures + 1,
      crawl_not_before: verdict.waitSeconds === 0 ? null : new Date(now.getTime() + verdict.waitSeconds * 1000),
      ...(succeeded ? { last_crawled_at: startedAt, last_postings_count: counts.fetched - counts.rejected } : {}),
      ...(succeeded && board?.validators !== undefined
        ? { etag: stamp(board.validators.etag), last_modified: stamp(board.validators.lastModified) }
        : {}),
    });
    return counts.new + counts.changed > 0;
  });
  // Lost, a message is made good by the dispatcher, which finds matches older than this run.
  if (changed) await hint(deps.queues, { type: 'match-jobs' });
  return verdict.status;
};

/**
 * Leaves the rest to a later turn, which costs no try: soon by a delayed message, with the crawl left open; later by the
 * dispatcher, with the crawl closed as postponed. What asks for time again and again fails in the end.
 */
export const postponeCrawl = async (deps: CrawlDeps, crawl: Crawl, why: FetchPostponed): Promise<CrawlStatus> => {
  const now = deps.clock.now();
  const { claimed, progress, runId } = crawl;
  const { source, leaseToken } = claimed;
  const postponed = progress.postponed + 1;
  if (postponed > MOST_POSTPONED[why.reason]) {
    return endCrawl(deps, crawl, failureVerdict(why.message, source.failures + 1, why.waitSeconds));
  }
  const soon = why.waitSeconds <= SOON_SECONDS;
  const until = why.waitSeconds === 0 ? null : new Date(now.getTime() + why.waitSeconds * 1000);
  await whileHeld(deps.db, claimed, async (tx) => {
    const end = soon ? undefined : ({ finished_at: now, status: 'postponed', error: why.message } as const);
    await noteCrawlProgress(tx, runId, { ...progress, ...costs(crawl), postponed }, end);
    await releaseSource(tx, source.id, leaseToken, {
      crawl_not_before: until,
      // What is waited for is to be seen for as long as it takes; how healthy the source is stays.
      ...(soon || source.health === 'unhealthy' ? {} : { health_reason: why.message }),
    });
  });
  if (soon) {
    // A little later than due, each at another moment: a message that comes early finds the source told to wait.
    const delaySeconds = Math.ceil(why.waitSeconds * (1 + Math.random() / 4));
    await hint(deps.queues, { type: 'crawl-source', source_id: source.id }, { delaySeconds });
  }
  return 'postponed';
};
