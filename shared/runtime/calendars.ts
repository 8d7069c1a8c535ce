import type { CalendarBooks } from '../adapters/calendar/book-port.ts';
import { googleCalendars } from '../adapters/google/calendar.ts';
import { googleAccounts } from './google-accounts.ts';

let made: CalendarBooks | undefined;

/** The calendars people connected. */
export const calendars = (): CalendarBooks => {
  made ??= googleCalendars(googleAccounts('open the calendar'));
  return made;
};
