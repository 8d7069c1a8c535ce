import { calendar, type calendar_v3 } from 'googleapis/build/src/apis/calendar/index.js';
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import type { CalendarBook, EventDetails } from '../calendar/book-port.ts';
import { MailCallFailed } from '../mail/port.ts';
import { type CallerOptions, googleCaller } from './call.ts';
import { type Accounts, keptToken } from './kept-token.ts';

const Event = z.object({ id: z.string(), status: z.string().default('confirmed') });
const Moment = z.union([z.object({ dateTime: z.iso.datetime({ offset: true }) }), z.object({ date: z.iso.date() })]);
const Busy = z.object({
  timeZone: z.string().default('UTC'),
  items: z
    .array(
      Event.extend({ transparency: z.string().default('opaque'), start: Moment.optional(), end: Moment.optional() }),
    )
    .default([]),
});
const MOST_EVENTS = 250;
/** Google's limit of overrides for one event. */
const MOST_REMINDERS = 5;

const failureIs = (error: unknown, kind: string): boolean =>
  error instanceof MailCallFailed && error.failure.kind === kind;
/** 409 for an id that was used, 410 for an event that is deleted: Google's own words for what a repeat finds. */
const answered = (error: unknown, status: number): boolean =>
  error instanceof MailCallFailed && error.failure.kind === 'refused' && error.failure.reason.includes(` ${status}`);

const instantOf = (moment: z.infer<typeof Moment>, timeZone: string): Date =>
  'dateTime' in moment
    ? new Date(moment.dateTime)
    : new Date(Temporal.PlainDate.from(moment.date).toZonedDateTime(timeZone).epochMilliseconds);

const bodyOf = (details: EventDetails): calendar_v3.Schema$Event => ({
  summary: details.summary,
  description: details.description,
  location: details.location ?? '',
  start: { dateTime: details.startsAt.toISOString() },
  end: { dateTime: details.endsAt.toISOString() },
  status: 'confirmed',
  reminders: {
    useDefault: false,
    overrides: details.reminderMinutes.slice(0, MOST_REMINDERS).map((minutes) => ({ method: 'popup', minutes })),
  },
});

/** One calendar over googleapis, with the scope calendar.events alone. Keeps the promise of the CalendarBook port. */
export const googleCalendar = (options: CallerOptions & { calendarId: string }): CalendarBook => {
  const client: calendar_v3.Calendar = calendar({ version: 'v3' });
  const call = googleCaller(options);
  const { calendarId } = options;
  const nothing = () => undefined;
  return {
    look: async (eventId) => {
      try {
        return await call(
          { name: 'events.get' },
          (settings) => client.events.get({ calendarId, eventId, fields: 'id,status' }, settings),
          (data) => (Event.parse(data).status === 'cancelled' ? 'deleted' : 'there'),
        );
      } catch (error) {
        if (failureIs(error, 'gone')) return 'absent';
        throw error;
      }
    },
    make: async (eventId, details) => {
      try {
        const requestBody = { ...bodyOf(details), id: eventId };
        return await call(
          { name: 'events.insert' },
          (settings) => client.events.insert({ calendarId, requestBody, fields: 'id' }, settings),
          () => 'made' as const,
        );
      } catch (error) {
        if (answered(error, 409)) return 'taken';
        throw error;
      }
    },
    write: (eventId, details) =>
      call(
        { name: 'events.patch' },
        (settings) =>
          client.events.patch({ calendarId, eventId, requestBody: bodyOf(details), fields: 'id' }, settings),
        nothing,
      ),
    remove: async (eventId) => {
      try {
        await call(
          { name: 'events.delete' },
          (settings) => client.events.delete({ calendarId, eventId }, settings),
          nothing,
        );
      } catch (error) {
        if (!failureIs(error, 'gone') && !answered(error, 410)) throw error;
      }
    },
    busy: (from, to) => {
      const span = { timeMin: from.toISOString(), timeMax: to.toISOString() };
      const fields = 'timeZone,items(id,status,transparency,start,end)';
      const query = { calendarId, ...span, singleEvents: true, orderBy: 'startTime', maxResults: MOST_EVENTS, fields };
      return call(
        { name: 'events.list' },
        (settings) => client.events.list(query, settings),
        (data) => {
          const { timeZone, items } = Busy.parse(data);
          return items.flatMap(({ id, status, transparency, start, end }) =>
            status === 'cancelled' || transparency === 'transparent' || start === undefined || end === undefined
              ? []
              : [{ eventId: id, startsAt: instantOf(start, timeZone), endsAt: instantOf(end, timeZone) }],
          );
        },
      );
    },
  };
};

/** Opens people's Google calendars. A book is for one piece of work: it keeps its token until Google refuses it. */
export const googleCalendars = ({ tokenFor, ...options }: Accounts) => ({
  async open(userId: string, calendarId: string): Promise<CalendarBook> {
    return googleCalendar({ ...options, token: await keptToken(tokenFor, userId), calendarId });
  },
});
