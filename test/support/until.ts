import { setTimeout as sleep } from 'node:timers/promises';

/** Shorter than the test runner's own limit, which fails a test but does not end its wait and so keeps the run alive. */
const MOST_SECONDS = 55;

/**
 * Resolves with the first value that is neither undefined nor false. Rejects when the signal says that none will come;
 * without one, after 55 seconds: a bound for what never happens, not a measure of speed.
 */
export async function until<T>(
  look: () => T | undefined | false | Promise<T | undefined | false>,
  signal: AbortSignal = AbortSignal.timeout(MOST_SECONDS * 1000),
): Promise<T> {
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    await sleep(10, undefined, { signal });
  }
}
