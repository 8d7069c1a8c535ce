import { Worker } from 'node:worker_threads';

export type Watch = { residentBytes: number; seconds: number };

const EVERY_MS = 50;

/**
 * Runs beside the reading, in a thread of its own, since a loop in the reading lets no timer fire. It ends the whole
 * process when it holds too much memory (what is outside the heap counts too), when one file takes longer than its
 * parent would wait, or when the parent is gone.
 */
const thread = `
const { workerData: { began, parent, residentBytes, seconds, every } } = require('node:worker_threads');
const times = new Float64Array(began);
setInterval(() => {
  const late = times[0] > 0 && Date.now() - times[0] > seconds * 1000;
  if (late || process.ppid !== parent || process.memoryUsage.rss() > residentBytes) process.kill(process.pid, 'SIGKILL');
}, every);
`;

/** Starts the watch; call `begin` and `end` around each file. */
export function watchOver({ residentBytes, seconds }: Watch): { begin(): void; end(): void } {
  const shared = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT);
  const times = new Float64Array(shared);
  const worker = new Worker(thread, {
    eval: true,
    workerData: { began: shared, parent: process.ppid, residentBytes, seconds, every: EVERY_MS },
    resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4 },
  });
  worker.unref();
  return {
    begin() {
      times[0] = Date.now();
    },
    end() {
      times[0] = 0;
    },
  };
}
