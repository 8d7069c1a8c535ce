/** When mail may leave: days of the week (1 is Monday) and, on each, the wall clock from `start` to before `end`. */
export type SendWindow = {
  /** ISO days of the week, at least one. */
  days: readonly number[];
  /** `HH:MM`. */
  start: string;
  /** `HH:MM`, later than `start`; `24:00` is the day's end. */
  end: string;
  /** IANA name. */
  zone: string;
};

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const formats = new Map<string, Intl.DateTimeFormat>();
const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(zone, made);
  return made;
};

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** The wall clock as minutes since Monday 00:00. */
function wallMinutes(at: number, zone: string): number {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const day = WEEKDAYS.indexOf(parts.get('weekday') ?? '');
  return day * DAY_MINUTES + Number(parts.get('hour')) * 60 + Number(parts.get('minute'));
}

/** Minutes by the wall clock, without regard to any change of it, until the window is open; 0 when it is. */
function untilOpen(wall: number, { days, start, end }: SendWindow): number {
  const day = Math.floor(wall / DAY_MINUTES);
  const minute = wall % DAY_MINUTES;
  const [from, to] = [minutesOf(start), minutesOf(end)];
  const allowed = (ahead: number) => days.includes(((day + ahead) % 7) + 1);
  if (allowed(0) && minute >= from && minute < to) return 0;
  const ahead = [0, 1, 2, 3, 4, 5, 6, 7].find((n) => allowed(n) && (n > 0 || minute < from)) ?? 7;
  return ahead * DAY_MINUTES + from - minute;
}

/** Pure. Whether mail may leave at this instant by the wall clock of the window's zone. */
export const isOpen = (at: Date, window: SendWindow): boolean =>
  untilOpen(wallMinutes(at.getTime(), window.zone), window) === 0;

/**
 * Pure. The first instant from `at` on at which the window is open: `at` itself, or a whole minute. Where the clock is
 * put forward over the window's start it opens with the first minute that exists; where the clock is put back, what is
 * open by the wall clock is open both times. Throws RangeError for an unknown zone.
 */
export function nextOpen(at: Date, window: SendWindow): Date {
  if (isOpen(at, window)) return at;
  let now = Math.ceil(at.getTime() / MINUTE_MS) * MINUTE_MS;
  // Two weeks: a change of the clock may swallow one day's window.
  const last = now + 15 * DAY_MINUTES * MINUTE_MS;
  while (now < last) {
    const wall = wallMinutes(now, window.zone);
    const wait = untilOpen(wall, window);
    if (wait === 0) return new Date(now);
    now += quietStep(now, wall, wait, window.zone) * MINUTE_MS;
  }
  // A window that only ever falls into a skipped hour: it opens when the wait is over all the same.
  return new Date(last);
}

const WEEK_MINUTES = 7 * DAY_MINUTES;

/** How far one may go without passing a change of the clock: all the way, an hour, or, in the hour of it, a minute. */
function quietStep(now: number, wall: number, wait: number, zone: string): number {
  const steady = (minutes: number) =>
    (wallMinutes(now + minutes * MINUTE_MS, zone) - wall - minutes + 4 * WEEK_MINUTES) % WEEK_MINUTES === 0;
  if (steady(wait)) return wait;
  const hour = Math.min(wait, 60);
  return steady(hour) ? hour : 1;
}
