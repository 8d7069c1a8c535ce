import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { politely } from '../../shared/runtime/polite.ts';
import { scheduleHandler } from '../../shared/runtime/schedule.ts';
import { spreadsheets } from '../../shared/runtime/spreadsheets.ts';
import { syncSheets } from '../../shared/services/sheets/dispatch.ts';

/** A posting's page that does not answer holds up everybody's spreadsheets. */
const PAGE_WITHIN_MS = 4_000;

export const handler = scheduleHandler({
  deps: () => ({
    db: database(),
    clock: systemClock,
    spreadsheets: spreadsheets(),
    fetch: politely([], PAGE_WITHIN_MS),
  }),
  run: syncSheets,
});
