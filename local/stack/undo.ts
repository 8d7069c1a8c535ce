import { setTimeout as sleep } from 'node:timers/promises';

/** No part holds up the end of the whole for longer; PostgreSQL's own bound is 20 seconds. */
const EACH_WITHIN_MS = 25_000;

/** What was started, to be ended in reverse order, each within bounded time and whatever happens to the others. */
export class Undo {
  readonly #parts: { name: string; end: () => Promise<void> | void }[] = [];
  #ended: Promise<void> | undefined;

  add(name: string, end: () => Promise<void> | void): void {
    this.#parts.push({ name, end });
  }

  /** Ends everything once; later calls wait for the same end. */
  all(report: (problem: string) => void): Promise<void> {
    this.#ended ??= this.#end(report);
    return this.#ended;
  }

  async #end(report: (problem: string) => void): Promise<void> {
    for (const { name, end } of this.#parts.reverse()) {
      const bound = new AbortController();
      const late = sleep(EACH_WITHIN_MS, 'late' as const, { signal: bound.signal }).catch(() => 'in time' as const);
      try {
        const outcome = await Promise.race([Promise.resolve(end()), late]);
        if (outcome === 'late') report(`${name} did not end within ${EACH_WITHIN_MS / 1_000} s`);
      } catch (error) {
        report(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      } finally {
        bound.abort();
      }
    }
  }
}
