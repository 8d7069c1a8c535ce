import { type BoardAdapter, BoardFailed, type OddRow, type Validators } from '../../adapters/boards/port.ts';
import { FetchRefused } from '../../adapters/http/port.ts';
import { type CrawlCounts, finishCrawlRun, startCrawlRun } from '../../db/queries/crawl_runs.ts';
import { retireUnseen, touchSightings } from '../../db/queries/job_sightings.ts';
import { listMatchedPeople } from '../../db/queries/match_people.ts';
import { claimSource, releaseSource } from '../../db/queries/sources.ts';
import type { CrawlStatus } from '../../domain/enums.ts';
import { UNDERSTANDING_VERSION } from '../../domain/postings/understand.ts';
import { crawlVerdict, failureVerdict, type Verdict } from '../../domain/postings/verdict.ts';
import { hintAll } from '../hints/send.ts';
import type { CrawlDeps } from './deps.ts';
import { BATCH, type Claimed, LeaseLost, storeBatch, whileHeld } from './store.ts';

/** A crawl that takes longer has lost its source to the next one; the function's own time limit is shorter. */
const LEASE_MS = 15 * 60 * 1000;
/** A message that comes twice finds the source just crawled. */
const AGAIN_AFTER_MS = 60 * 1000;

export type CrawlSummary = { outcome: CrawlStatus; counts: CrawlCounts };

const NOTHING: CrawlCounts = { fetched: 0, new: 0, changed: 0, unchanged: 0, gone: 0, rejected: 0 };
type Progress = { counts: CrawlCounts; odd: OddRow[]; validators: Validators | undefined; notModified: boolean };

/** What a source's validators say holds only for the rules by which its postings were understood. */
const stamp = (text: string | null): string | null => (text === null ? null : `${UNDERSTANDING_VERSION} ${text}`);
const unstamp = (text: string | null): string | null =>
  text?.startsWith(`${UNDERSTANDING_VERSION} `) ? text.slice(`${UNDERSTANDING_VERSION} `.length) : null;

/**
 * Crawls one source: claims it, fetches page by page outside any transaction, stores each batch in one, retires what
 * is gone after a whole board was read, and closes its run. A board that fails is a failed run that backs off, not an
 * error; an unexpected error closes the run and is thrown. A source that may not be crawled now is left alone.
 */
export const crawlSource = async (deps: CrawlDeps, sourceId: string): Promise<CrawlSummary> => {
  const startedAt = deps.clock.now();
  const at = (milliseconds: number) => new Date(startedAt.getTime() + milliseconds);
  const claim = await deps.db.withSystem('claim a crawl', async (tx) => {
    const source = await claimSource(tx, sourceId, {
      now: startedAt,
      until: at(LEASE_MS),
      notSince: at(-AGAIN_AFTER_MS),
    });
    if (source?.crawl_lease_token == null) return undefined;
    return {
      claimed: { source, leaseToken: source.crawl_lease_token, startedAt },
      runId: await startCrawlRun(tx, sourceId, startedAt),
    };
  });
  if (claim === undefined) return { outcome: 'skipped', counts: NOTHING };
  const { claimed, runId } = claim;
  const progress: Progress = { counts: { ...NOTHING }, odd: [], validators: undefined, notModified: false };
  const end = (verdict: Verdict) => finish(deps, claimed, runId, progress, verdict);
  const failures = claimed.source.failures + 1;
  try {
    const adapter = deps.boards.byName(claimed.source.adapter ?? '');
    if (adapter === undefined)
      return await end(failureVerdict(`No adapter reads "${claimed.source.adapter}".`, failures, null));
    await readBoard(deps, adapter, claimed, progress);
    return await end(crawlVerdict(progress, claimed.source.last_postings_count, failures));
  } catch (error) {
    if (error instanceof BoardFailed || error instanceof FetchRefused) {
      return end(
        failureVerdict(error.message, failures, error instanceof BoardFailed ? error.retryAfterSeconds : null),
      );
    }
    if (error instanceof LeaseLost) return abandon(deps, runId, progress, error.message);
    await end(failureVerdict('The crawl broke off; it is tried again.', failures, null));
    throw error;
  }
};

/** Closes the run alone: the source belongs to another crawl now. */
const abandon = async (
  deps: CrawlDeps,
  runId: string,
  { counts, odd }: Progress,
  reason: string,
): Promise<CrawlSummary> => {
  const end = { finishedAt: deps.clock.now(), status: 'failed', counts, rejects: odd, error: reason } as const;
  await deps.db.withSystem('a crawl lost its lease', (tx) => finishCrawlRun(tx, runId, end));
  return { outcome: 'failed', counts };
};

const readBoard = async (
  deps: CrawlDeps,
  adapter: BoardAdapter,
  claimed: Claimed,
  progress: Progress,
): Promise<void> => {
  const { source } = claimed;
  const known = { etag: unstamp(source.etag), lastModified: unstamp(source.last_modified) };
  const { counts, odd } = progress;
  for await (const page of adapter.pages(source.board_token ?? '', deps.fetch, known)) {
    if (page.kind === 'not_modified') {
      progress.notModified = true;
      counts.unchanged = await whileHeld(deps.db, claimed, (tx) =>
        touchSightings(tx, source.id, claimed.startedAt, 'all'),
      );
      counts.fetched = counts.unchanged;
      continue;
    }
    progress.validators = page.validators;
    odd.push(...page.odd);
    counts.rejected = odd.length;
    counts.fetched += page.postings.length + page.odd.length;
    for (let from = 0; from < page.postings.length; from += BATCH) {
      const stored = await storeBatch(deps, claimed, page.postings.slice(from, from + BATCH));
      counts.new += stored.new;
      counts.changed += stored.changed;
      counts.unchanged += stored.unchanged;
    }
  }
};

const finish = async (
  deps: CrawlDeps,
  claimed: Claimed,
  runId: string,
  progress: Progress,
  verdict: Verdict,
): Promise<CrawlSummary> => {
  const now = deps.clock.now();
  const { source, leaseToken, startedAt } = claimed;
  const { counts, odd, validators } = progress;
  const whole = verdict.status === 'succeeded';
  const people = await whileHeld(deps.db, claimed, async (tx) => {
    // An odd row is still on the board: its posting, read at an earlier crawl, has not gone.
    await touchSightings(
      tx,
      source.id,
      startedAt,
      odd.flatMap((row) => row.externalId ?? []),
    );
    if (whole && !progress.notModified) counts.gone = await retireUnseen(tx, source.id, startedAt, now);
    await finishCrawlRun(tx, runId, {
      finishedAt: now,
      status: verdict.status,
      counts,
      rejects: odd,
      error: verdict.reason,
    });
    await releaseSource(tx, source.id, leaseToken, {
      health: verdict.health,
      health_reason: verdict.reason,
      failures: whole ? 0 : source.failures + 1,
      crawl_not_before: verdict.waitSeconds === 0 ? null : new Date(now.getTime() + verdict.waitSeconds * 1000),
      ...(whole ? { last_crawled_at: startedAt, last_postings_count: counts.fetched - counts.rejected } : {}),
      ...(whole && validators !== undefined
        ? { etag: stamp(validators.etag), last_modified: stamp(validators.lastModified) }
        : {}),
    });
    return counts.new + counts.changed + counts.gone > 0 ? await listMatchedPeople(tx) : [];
  });
  // Lost, a message is made good by the dispatcher, which finds matches older than this run.
  await hintAll(
    deps.queues,
    people.map(({ id }) => ({ type: 'match-jobs', user_id: id })),
  );
  return { outcome: verdict.status, counts };
};
