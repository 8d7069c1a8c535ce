import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { files } from '../../shared/runtime/files.ts';
import { queues } from '../../shared/runtime/queues.ts';
import type { PrivacyDeps } from '../../shared/services/privacy/deps.ts';

/** What the routes work with, made from the configuration at the first request. */
export const privacyDeps = (): PrivacyDeps => ({
  db: database(),
  clock: systemClock,
  files: files(),
  queues: queues(),
  sleep: async (milliseconds) => {
    await sleep(milliseconds);
  },
});
