import { systemClock } from '../../shared/domain/clock.ts';
import { boards } from '../../shared/runtime/board-names.ts';
import { database } from '../../shared/runtime/database.ts';
import { queues } from '../../shared/runtime/queues.ts';
import type { SourceDeps } from '../../shared/services/sources/deps.ts';

/** What the routes work with, made from the configuration at the first request. */
export const sourceDeps = (): SourceDeps => ({
  db: database(),
  queues: queues(),
  clock: systemClock,
  boards: boards(),
});
