import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { findIana } from 'windows-iana';
import type { CalendarEvent, SeriesException } from '../../domain/replies/message.ts';
import type { ReadCalendar } from './port.ts';
import { datesOf } from './series.ts';

const FIELD_LIMIT = 1_000;
/** Outlook puts the link to the meeting below the words. */
const DESCRIPTION_LIMIT = 4_000;
const MOST_EXCEPTIONS = 10;

/** ical.js reads the syntax and the part's own VTIMEZONEs. An event of a series stands behind its first one. */
export const readCalendar: ReadCalendar = (content, method) => {
  try {
    const calendar = parsed(content);
    if (calendar.name !== 'vcalendar') return undefined;
    const events = calendar.getAllSubcomponents('vevent');
    const event = events.find((one) => !one.hasProperty('recurrence-id')) ?? events[0];
    if (event === undefined) return undefined;
    const named = (text(calendar, 'method') ?? method)?.toUpperCase();
    // Some calendars call an event off by its status alone.
    const off = text(event, 'status')?.toUpperCase() === 'CANCELLED' && named !== 'REPLY';
    const exceptions = exceptionsBeside(event, events);
    return { ...read(event, off ? 'CANCEL' : named), ...(exceptions.length === 0 ? {} : { exceptions }) };
  } catch {
    // The sender's bytes: whatever does not parse fixes no time, and the words of the message decide.
    return undefined;
  }
};

/** What the part says of single dates of the same series beside its main event. */
const exceptionsBeside = (main: ICAL.Component, events: readonly ICAL.Component[]): SeriesException[] =>
  events
    .filter((one) => one !== main && one.hasProperty('recurrence-id') && text(one, 'uid') === text(main, 'uid'))
    .slice(0, MOST_EXCEPTIONS)
    .flatMap((one) => {
      const { recurrence, startsAt, endsAt } = read(one, undefined);
      if (recurrence === undefined) return [];
      return [{ recurrence, startsAt, endsAt, off: text(one, 'status')?.toUpperCase() === 'CANCELLED' }];
    });

/** Some senders write below the calendar's end, or a rule of repeating that is none: the event itself stands. */
const parsed = (content: string): ICAL.Component => {
  const end = content.toUpperCase().lastIndexOf('END:VCALENDAR');
  const whole = end < 0 ? content : content.slice(0, end + 'END:VCALENDAR'.length);
  try {
    return new ICAL.Component(ICAL.parse(whole));
  } catch {
    return new ICAL.Component(
      ICAL.parse(
        whole
          .split(/^(?=BEGIN:VEVENT)/im)
          .map(once)
          .join(''),
      ),
    );
  }
};

/** An event without its repetitions; a zone's own rules stay. */
const once = (part: string): string => {
  const end = part.toUpperCase().indexOf('END:VEVENT');
  if (!/^BEGIN:VEVENT/i.test(part) || end < 0) return part;
  const rules = /^(?:RRULE|EXRULE|RDATE|EXDATE)[;:][^\n]*\n(?:[ \t][^\n]*\n)*/gim;
  return part.slice(0, end).replace(rules, '') + part.slice(end);
};

const read = (event: ICAL.Component, method: string | undefined): CalendarEvent => {
  const start = event.getFirstProperty('dtstart') ?? undefined;
  const end = event.getFirstProperty('dtend') ?? undefined;
  const zone = zoneOf(start);
  const startsAt = instantOf(start);
  const duration = event.getFirstPropertyValue('duration');
  const named = event.getFirstProperty('recurrence-id') ?? undefined;
  const lasting =
    startsAt !== undefined && duration instanceof ICAL.Duration
      ? new Date(startsAt.getTime() + duration.toSeconds() * 1000)
      : undefined;
  const dates =
    startsAt === undefined || zone === undefined || !isIana(zone) ? [] : datesOf(event, startsAt, zone, instantAt);
  return {
    method,
    uid: text(event, 'uid'),
    sequence: sequenceOf(event),
    stampedAt: instantOf(event.getFirstProperty('dtstamp') ?? undefined),
    startsAt,
    endsAt: instantOf(end) ?? lasting,
    ...(startsAt === undefined ? { local: wallOf(start) } : {}),
    zone,
    summary: text(event, 'summary'),
    recurrence: instantOf(named),
    ...(named?.getParameter('range') === 'THISANDFUTURE' ? { andFuture: true } : {}),
    ...(dates.length === 0 ? {} : { dates }),
    description: text(event, 'description', DESCRIPTION_LIMIT),
    location: text(event, 'location'),
    url: text(event, 'url') ?? text(event, 'x-google-conference') ?? text(event, 'x-microsoft-skypeteamsmeetingurl'),
    organizer: organizerOf(event),
  };
};

const text = (component: ICAL.Component, name: string, most = FIELD_LIMIT): string | undefined => {
  const value: unknown = component.getFirstPropertyValue(name);
  const line = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, most) : '';
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

const two = (value: number): string => String(value).padStart(2, '0');
/** What the clock on some wall shows then; undefined for whole days. */
const wallOf = (property: ICAL.Property | undefined): string | undefined => {
  const time = timeOf(property);
  if (time === undefined || time.year < 1000 || time.year > 9999) return undefined;
  return `${time.year}-${two(time.month)}-${two(time.day)}T${two(time.hour)}:${two(time.minute)}`;
};

const isIana = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
};

const zoneOf = (property: ICAL.Property | undefined): string | undefined => {
  const time = timeOf(property);
  if (time === undefined) return undefined;
  if (time.zone === ICAL.Timezone.utcTimezone) return 'UTC';
  const named: unknown = property?.getParameter('tzid');
  if (typeof named !== 'string') return undefined;
  if (isIana(named)) return named;
  // Outlook's own names; a sender's own word stays what it is.
  const [iana] = findIana(named);
  return iana ?? named.slice(0, 100);
};

/** A name without its VTIMEZONE is looked up as an IANA zone; a floating time is nobody's instant. */
const instantOf = (property: ICAL.Property | undefined): Date | undefined => {
  const time = timeOf(property);
  const zone = zoneOf(property);
  return time === undefined || zone === undefined ? undefined : instantAt(time, zone);
};

const instantAt = (time: ICAL.Time, zone: string): Date | undefined => {
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
