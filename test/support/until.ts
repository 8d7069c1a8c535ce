import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Resolves with the first value that is neither undefined nor false; rejects when the signal says that none will come.
 */
export async function until<T>(
  look: () => T | undefined | false | Promise<T | undefined | false>,
  signal?: AbortSignal,
): Promise<T> {
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    await sleep(10, undefined, signal ? { signal } : {});
  }
}
