import type { CrawlStatus, SourceHealth } from '../enums.ts';

/**
 * How a crawl ended, what that says of the source, how long the source is left alone, and whether what the board did not
 * show may be asked for and retired.
 */
export type Verdict = {
  status: CrawlStatus;
  health: SourceHealth;
  reason: string | null;
  waitSeconds: number;
  mayRetire: boolean;
};

/** A board that is empty, or without a field, for so many crawls in a row (a day and a half) means it. */
export const MEANT_AFTER_FAILURES = 8;

const FIRST_WAIT_SECONDS = 15 * 60;
const MOST_WAIT_SECONDS = 24 * 60 * 60;

/** Doubles with each failure in a row, from a quarter of an hour to a day; never less than the board asked for. */
export const backOffSeconds = (failures: number, retryAfterSeconds: number | null): number =>
  Math.max(Math.min(FIRST_WAIT_SECONDS * 2 ** Math.max(0, failures - 1), MOST_WAIT_SECONDS), retryAfterSeconds ?? 0);

/** The board did not give its postings, for the `failures`th time in a row. */
export const failureVerdict = (reason: string, failures: number, retryAfterSeconds: number | null): Verdict => ({
  status: 'failed',
  health: 'unhealthy',
  reason,
  waitSeconds: backOffSeconds(failures, retryAfterSeconds),
  mayRetire: false,
});

/** The board's rows have lost fields that they had: what it gives is not what it was. */
export const fieldsVerdict = (reason: string, failures: number): Verdict => ({
  ...failureVerdict(reason, failures, null),
  status: 'partial',
});

/**
 * What a board that answered is worth. One that suddenly gives nothing, or mostly rows that cannot be read, is
 * unhealthy, not successful: nothing is retired for its sake, and it backs off. `failures` counts this one if it is one.
 */
export const crawlVerdict = (
  crawl: { counts: { fetched: number; rejected: number }; notModified: boolean },
  lastCount: number | null,
  failures: number,
): Verdict => {
  const { fetched, rejected } = crawl.counts;
  const read = fetched - rejected;
  const unhealthy = (status: CrawlStatus, reason: string): Verdict => ({
    status,
    health: 'unhealthy',
    reason,
    waitSeconds: backOffSeconds(failures, null),
    mayRetire: false,
  });
  if (!crawl.notModified && read === 0 && (lastCount ?? 0) > 0) {
    const empty = unhealthy('failed', `The board gives nothing now; it had ${lastCount} postings before.`);
    // Each of its postings is asked at its own page before it goes.
    return { ...empty, mayRetire: rejected === 0 && failures >= MEANT_AFTER_FAILURES };
  }
  if (rejected > read) return unhealthy('partial', `${rejected} of ${fetched} rows could not be read.`);
  return { status: 'succeeded', health: 'healthy', reason: null, waitSeconds: 0, mayRetire: true };
};
