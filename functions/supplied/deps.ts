import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { queues } from '../../shared/runtime/queues.ts';
import { cleanHtml, readSupplied } from '../../shared/runtime/supplied.ts';
import type { SupplyDeps } from '../../shared/services/sources/supply.ts';

/** What the route works with, made from the configuration at the first request. */
export const supplyDeps = (): SupplyDeps => ({
  db: database(),
  queues: queues(),
  clock: systemClock,
  cleanHtml,
  readSupplied,
});
