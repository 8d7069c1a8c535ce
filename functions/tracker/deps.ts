import { systemClock } from '../../shared/domain/clock.ts';
import { readCsv, writeCsv } from '../../shared/runtime/csv.ts';
import { database } from '../../shared/runtime/database.ts';
import { politely } from '../../shared/runtime/polite.ts';

/** A person waits while a posting's page is asked. */
const PAGE_WITHIN_MS = 4_000;

/** What the routes work with, made from the configuration at the first request. */
export const trackerDeps = () => ({
  db: database(),
  clock: systemClock,
  fetch: politely([], PAGE_WITHIN_MS),
  readCsv,
  writeCsv,
});
export type TrackerRouteDeps = ReturnType<typeof trackerDeps>;
