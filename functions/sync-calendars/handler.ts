import { systemClock } from '../../shared/domain/clock.ts';
import { calendars } from '../../shared/runtime/calendars.ts';
import { database } from '../../shared/runtime/database.ts';
import { scheduleHandler } from '../../shared/runtime/schedule.ts';
import { syncCalendars } from '../../shared/services/calendar/dispatch.ts';

export const handler = scheduleHandler({
  deps: () => ({ db: database(), clock: systemClock, calendars: calendars() }),
  run: syncCalendars,
});
