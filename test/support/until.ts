import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves with the first value that is neither undefined nor false; the test runner's own limit ends a vain wait. */
export async function until<T>(look: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    await sleep(10);
  }
}
