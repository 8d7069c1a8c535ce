import type { CalendarBooks } from '../adapters/calendar/book-port.ts';
import { googleCalendars } from '../adapters/google/calendar.ts';
import { accessToken } from '../services/google/access-token.ts';
import { config } from './config.ts';
import { permissions } from './permissions.ts';

let made: CalendarBooks | undefined;

/** The calendars people connected. */
export const calendars = (): CalendarBooks => {
  if (made === undefined) {
    const { apiRootUrl } = config('google').google;
    const deps = permissions();
    made = googleCalendars({
      tokenFor: (userId, rejected) => accessToken(deps, { userId, reason: 'open the calendar' }, rejected),
      now: () => deps.clock.now(),
      ...(apiRootUrl === undefined ? {} : { rootUrl: apiRootUrl }),
    });
  }
  return made;
};
