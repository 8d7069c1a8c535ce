import { join } from 'node:path';
import { childReader } from '../../../shared/adapters/documents/child/reader.ts';
import { mutants } from './files.ts';

const entry = join(import.meta.dirname, '../../../functions/parse-resume/handler.ts');

export type Run = {
  files: number;
  /** By kind and how the reading ended, such as `pdf unreadable damaged`. */
  endings: Record<string, number>;
  /** Numbers of the files whose child had to be killed, or died. */
  killed: number[];
  died: number[];
  longestMs: number;
  medianMs: number;
  p99Ms: number;
  /** The most that a child held after a file, and the most that this process held. */
  childMegabytes: number;
  ownMegabytes: number;
  seconds: number;
};

/**
 * Reads the mutated files from number `first` on through recycled children, several at a time. Rejects when a file gets
 * no answer, which must never happen.
 */
export async function readMutants(
  { first, files, lanes }: { first: number; files: number; lanes: number },
  progress: (done: number) => void = () => undefined,
): Promise<Run> {
  const mutant = await mutants();
  const run: Run = {
    files,
    endings: {},
    killed: [],
    died: [],
    longestMs: 0,
    medianMs: 0,
    p99Ms: 0,
    childMegabytes: 0,
    ownMegabytes: 0,
    seconds: 0,
  };
  const times: number[] = [];
  const began = performance.now();
  let next = first;
  const lane = async (): Promise<void> => {
    let number = next;
    const reader = childReader({
      entry,
      onEnd(ending) {
        if (ending.type === 'killed') run.killed.push(number);
        if (ending.type === 'died') run.died.push(number);
        if ('residentBytes' in ending)
          run.childMegabytes = Math.max(run.childMegabytes, Math.round(ending.residentBytes / 1e6));
      },
    });
    try {
      while (next < first + files) {
        number = next;
        next += 1;
        const { kind, bytes } = mutant(number);
        const started = performance.now();
        const reading = await reader.read(bytes, kind);
        times.push(performance.now() - started);
        const ending = reading.outcome === 'parsed' ? 'parsed' : `unreadable ${reading.reason}`;
        run.endings[`${kind} ${ending}`] = (run.endings[`${kind} ${ending}`] ?? 0) + 1;
        run.ownMegabytes = Math.max(run.ownMegabytes, Math.round(process.memoryUsage.rss() / 1e6));
        progress(times.length);
      }
    } finally {
      reader.stop();
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.floor((times.length - 1) * share)] ?? 0);
  return {
    ...run,
    longestMs: at(1),
    medianMs: at(0.5),
    p99Ms: at(0.99),
    seconds: Math.round((performance.now() - began) / 1_000),
  };
}
