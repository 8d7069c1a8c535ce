import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Looks again until the eye sees something, and gives up with a sentence that says what was waited for.
 * A bound, not a measure: nothing here is a speed test.
 */
export async function patiently<T>(
  waitedFor: string,
  look: () => Promise<T | undefined | false>,
  seconds = 60,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    if (Date.now() > end) throw new Error(`Waited ${seconds} s in vain for ${waitedFor}.`);
    await sleep(150);
  }
}
