import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';

/** Interviews in a row are few: what repeats longer is no interview, and nobody's text may ask for more work. */
const MOST_DATES = 10;
/** Days or weeks that are looked through for them, each a step of `interval`. */
const MOST_STEPS = 60;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** Other rules (the third Thursday, every leap year) repeat no interview: then the first date alone stands. */
const READ_PARTS = ['BYDAY', 'WKST'];

export type InstantOf = (time: ICAL.Time, zone: string) => Date | undefined;

const timesOf = (event: ICAL.Component, name: string, zone: string, instantOf: InstantOf): Date[] =>
  event
    .getAllProperties(name)
    .flatMap((property) => {
      const values: unknown[] = property.getValues().slice(0, MOST_STEPS);
      return values;
    })
    .flatMap((value) => (value instanceof ICAL.Time && !value.isDate ? (instantOf(value, zone) ?? []) : []));

/** The weekday numbers (Monday is 1) that a rule names; undefined for one that counts within a month. */
function weekdaysOf(rule: ICAL.Recur): number[] | undefined {
  const named = rule.parts.BYDAY ?? [];
  const days = named.map((day) => WEEKDAYS.indexOf(String(day)) + 1);
  return days.includes(0) ? undefined : days.sort((a, b) => a - b);
}

function repeated(rule: ICAL.Recur, startsAt: Date, zone: string, instantOf: InstantOf): Date[] {
  const weekdays = weekdaysOf(rule);
  const isRead = Object.keys(rule.parts).every((part) => READ_PARTS.includes(part));
  if (weekdays === undefined || !isRead || !['DAILY', 'WEEKLY'].includes(rule.freq)) return [startsAt];
  const first = Temporal.Instant.fromEpochMilliseconds(startsAt.getTime()).toZonedDateTimeISO(zone);
  const until = untilOf(rule, first, instantOf);
  const most = Math.min(rule.count ?? MOST_DATES, MOST_DATES);
  const interval = Math.min(Math.max(1, rule.interval), 366);
  const dates: Date[] = [];
  for (let step = 0; step < MOST_STEPS && dates.length < most; step += 1) {
    for (const day of daysOf(rule.freq, first, step * interval, weekdays)) {
      const at = day.epochMilliseconds;
      if (at < startsAt.getTime() || dates.length >= most) continue;
      if (at > until) return dates;
      dates.push(new Date(at));
    }
  }
  return dates;
}

function daysOf(freq: string, first: Temporal.ZonedDateTime, by: number, weekdays: number[]): Temporal.ZonedDateTime[] {
  if (freq === 'DAILY') {
    const day = first.add({ days: by });
    return weekdays.length === 0 || weekdays.includes(day.dayOfWeek) ? [day] : [];
  }
  const monday = first.subtract({ days: first.dayOfWeek - 1 }).add({ weeks: by });
  return (weekdays.length === 0 ? [first.dayOfWeek] : weekdays).map((day) => monday.add({ days: day - 1 }));
}

function untilOf({ until }: ICAL.Recur, first: Temporal.ZonedDateTime, instantOf: InstantOf): number {
  if (!(until instanceof ICAL.Time)) return Number.POSITIVE_INFINITY;
  if (!until.isDate) return instantOf(until, first.timeZoneId)?.getTime() ?? Number.POSITIVE_INFINITY;
  const { year, month, day } = until;
  return (
    Temporal.ZonedDateTime.from({ timeZone: first.timeZoneId, year, month, day }).add({ days: 1 }).epochMilliseconds - 1
  );
}

/**
 * The dates on which an event of a series stands, its own first, at most ten; empty for an event that does not repeat.
 * `zone` is an IANA zone: a series keeps its hour over a change of clocks.
 */
export function datesOf(event: ICAL.Component, startsAt: Date, zone: string, instantOf: InstantOf): Date[] {
  const rule: unknown = event.getFirstPropertyValue('rrule');
  const more = timesOf(event, 'rdate', zone, instantOf);
  if (!(rule instanceof ICAL.Recur) && more.length === 0) return [];
  const off = new Set(timesOf(event, 'exdate', zone, instantOf).map((at) => at.getTime()));
  const own = rule instanceof ICAL.Recur ? repeated(rule, startsAt, zone, instantOf) : [startsAt];
  const all = [...new Set([...own, ...more].map((at) => at.getTime()))].sort((a, b) => a - b);
  return all
    .filter((at) => !off.has(at))
    .slice(0, MOST_DATES)
    .map((at) => new Date(at));
}
