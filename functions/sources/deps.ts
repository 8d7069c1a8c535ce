import { systemClock } from '../../shared/domain/clock.ts';
import { boards } from '../../shared/runtime/board-names.ts';
import { database } from '../../shared/runtime/database.ts';
import { queues } from '../../shared/runtime/queues.ts';
import { cleanHtml, readSupplied } from '../../shared/runtime/supplied.ts';
import type { SourceDeps } from '../../shared/services/sources/deps.ts';
import type { SupplyDeps } from '../../shared/services/sources/supply.ts';

/** What the routes work with, made from the configuration at the first request. */
export const sourceDeps = (): SourceDeps & SupplyDeps => ({
  db: database(),
  queues: queues(),
  clock: systemClock,
  boards: boards(),
  cleanHtml,
  readSupplied,
});
