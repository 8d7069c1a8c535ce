import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '../../shared/domain/clock.ts';
import { config } from '../../shared/runtime/config.ts';
import { database } from '../../shared/runtime/database.ts';
import { files } from '../../shared/runtime/files.ts';
import { queues } from '../../shared/runtime/queues.ts';
import type { ResumeDeps } from '../../shared/services/resumes/deps.ts';

/** What the routes work with, made from the configuration at the first request. */
export const resumeDeps = (): ResumeDeps => ({
  db: database(),
  clock: systemClock,
  files: files(),
  queues: queues(),
  bucket: config('storage').storage.bucket,
  sleep: async (milliseconds) => {
    await sleep(milliseconds);
  },
});
