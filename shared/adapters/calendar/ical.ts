import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import type { CalendarEvent } from '../../domain/replies/message.ts';
import type { ReadCalendar } from './port.ts';

const FIELD_LIMIT = 1_000;

/** ical.js reads the syntax and the part's own VTIMEZONEs. An event of a series stands behind its first one. */
export const readCalendar: ReadCalendar = (content, method) => {
  try {
    const calendar = new ICAL.Component(ICAL.parse(content));
    if (calendar.name !== 'vcalendar') return undefined;
    const events = calendar.getAllSubcomponents('vevent');
    const event = events.find((one) => !one.hasProperty('recurrence-id')) ?? events[0];
    if (event === undefined) return undefined;
    return read(event, (text(calendar, 'method') ?? method)?.toUpperCase());
  } catch {
    // The sender's bytes: whatever does not parse fixes no time, and the words of the message decide.
    return undefined;
  }
};

const read = (event: ICAL.Component, method: string | undefined): CalendarEvent => {
  const start = event.getFirstProperty('dtstart') ?? undefined;
  const end = event.getFirstProperty('dtend') ?? undefined;
  const zone = zoneOf(start);
  const startsAt = instantOf(start);
  const duration = event.getFirstPropertyValue('duration');
  const lasting =
    startsAt !== undefined && duration instanceof ICAL.Duration
      ? new Date(startsAt.getTime() + duration.toSeconds() * 1000)
      : undefined;
  return {
    method,
    uid: text(event, 'uid'),
    sequence: sequenceOf(event),
    stampedAt: instantOf(event.getFirstProperty('dtstamp') ?? undefined),
    startsAt,
    endsAt: instantOf(end) ?? lasting,
    zone,
    summary: text(event, 'summary'),
    location: text(event, 'location'),
    url: text(event, 'url') ?? text(event, 'x-google-conference') ?? text(event, 'x-microsoft-skypeteamsmeetingurl'),
    organizer: organizerOf(event),
  };
};

const text = (component: ICAL.Component, name: string): string | undefined => {
  const value: unknown = component.getFirstPropertyValue(name);
  const line = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, FIELD_LIMIT) : '';
  return line === '' ? undefined : line;
};

const MOST_CHANGES = 1_000_000;
const sequenceOf = (event: ICAL.Component): number | undefined => {
  const value = Number(event.getFirstPropertyValue('sequence') ?? Number.NaN);
  return Number.isInteger(value) && value >= 0 && value <= MOST_CHANGES ? value : undefined;
};

const timeOf = (property: ICAL.Property | undefined): ICAL.Time | undefined => {
  const value: unknown = property?.getFirstValue();
  return value instanceof ICAL.Time && !value.isDate ? value : undefined;
};

const zoneOf = (property: ICAL.Property | undefined): string | undefined => {
  const time = timeOf(property);
  if (time === undefined) return undefined;
  if (time.zone === ICAL.Timezone.utcTimezone) return 'UTC';
  const named: unknown = property?.getParameter('tzid');
  return typeof named === 'string' ? named.slice(0, 100) : undefined;
};

/** A name without its VTIMEZONE is looked up as an IANA zone; a floating time is nobody's instant. */
const instantOf = (property: ICAL.Property | undefined): Date | undefined => {
  const time = timeOf(property);
  const zone = zoneOf(property);
  if (time === undefined || zone === undefined) return undefined;
  if (time.zone !== ICAL.Timezone.localTimezone) return new Date(time.toUnixTime() * 1000);
  const { year, month, day, hour, minute, second } = time;
  try {
    const zoned = Temporal.ZonedDateTime.from({ timeZone: zone, year, month, day, hour, minute, second });
    return new Date(zoned.epochMilliseconds);
  } catch {
    return undefined;
  }
};

const organizerOf = (event: ICAL.Component): CalendarEvent['organizer'] => {
  const property = event.getFirstProperty('organizer');
  const address: unknown = property?.getFirstValue();
  const email = typeof address === 'string' ? address.replace(/^mailto:/i, '').trim() : '';
  const name: unknown = property?.getParameter('cn');
  if (!/^[^@\s]+@[^@\s]+$/.test(email) || email.length > 254) return undefined;
  return { name: typeof name === 'string' && name !== '' ? name.slice(0, 255) : undefined, email };
};
