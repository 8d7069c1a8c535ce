import type { CalendarEvent } from './message.ts';

/** A time of day on a day, as a text names it. */
export type TimeMention = {
  /** The words it stands on. */
  text: string;
  /** The IANA zone that the words name; undefined where they name none. */
  zone: string | undefined;
  /** Local wall time, `2026-10-20T14:00`. */
  local: string;
  /** Undefined while day, hour or zone is a guess: then it fixes nothing. */
  startsAt: Date | undefined;
  endsAt: Date | undefined;
};

export type InterviewTime = {
  startsAt: Date;
  durationMinutes: number | undefined;
  zone: string | undefined;
  source: 'calendar' | 'text';
  /** The words, or the calendar part's title. */
  evidence: string;
};

/** The longest interview day that a calendar part or a range in prose is believed to mean, in minutes. */
const LONGEST = 12 * 60;

const minutes = (from: Date, to: Date | undefined): number | undefined => {
  const length = to === undefined ? Number.NaN : Math.round((to.getTime() - from.getTime()) / 60_000);
  return length > 0 && length <= LONGEST ? length : undefined;
};

const HOUR_MS = 3_600_000;
/** Nobody invites to a talk in later years; a figure that says so is a slip or a trap. */
const FARTHEST_MS = 2 * 366 * 24 * HOUR_MS;
/** Whoever is called in at once gets the invitation when it has begun. */
const LATE_MS = HOUR_MS;

/** Whether a message of then may put a talk down at that time: it lies ahead, and in reach. */
export const isAhead = (at: Date, receivedAt: Date): boolean =>
  at.getTime() > receivedAt.getTime() - LATE_MS && isInReach(at, receivedAt);

/** Whether the time is near enough to be one at all, be it past. */
export const isInReach = (at: Date, receivedAt: Date): boolean => at.getTime() < receivedAt.getTime() + FARTHEST_MS;

/** Booking tools publish the event, or attach it without saying why; a COUNTER only proposes, a CANCEL calls off. */
const FIXES: readonly (string | undefined)[] = ['REQUEST', 'PUBLISH', 'ADD', undefined];

/**
 * The one time that the message fixes: the calendar part's, which wins over prose, or the only time of day that the
 * text names, if it names it exactly. Two proposals, a deadline beside the time, or a time that lies before the
 * message fix nothing: the person picks.
 */
export const fixedTime = (
  calendar: CalendarEvent | undefined,
  mentions: readonly TimeMention[],
  receivedAt: Date,
): InterviewTime | undefined => {
  if (calendar?.startsAt !== undefined && FIXES.includes(calendar.method) && isInReach(calendar.startsAt, receivedAt)) {
    return {
      startsAt: calendar.startsAt,
      durationMinutes: minutes(calendar.startsAt, calendar.endsAt),
      zone: calendar.zone,
      source: 'calendar',
      evidence: calendar.summary ?? '',
    };
  }
  const [only, ...others] = mentions;
  if (only?.startsAt === undefined || only.startsAt <= receivedAt) return undefined;
  if (!isInReach(only.startsAt, receivedAt)) return undefined;
  if (others.some(({ startsAt }) => startsAt?.getTime() !== only.startsAt?.getTime())) return undefined;
  const { startsAt, endsAt, zone, text } = only;
  return { startsAt, durationMinutes: minutes(startsAt, endsAt), zone, source: 'text', evidence: text };
};
