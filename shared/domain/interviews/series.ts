import type { CalendarEvent } from '../replies/message.ts';

/** A date of a series, or an event that does not repeat, which has no `recurrence`. */
export type SeriesDate = {
  /** The time at which the date would stand, by which calendars name it. */
  recurrence: Date | null;
  startsAt: Date;
  endsAt: Date | undefined;
  off: boolean;
};
type Known = { id: string; ical_recurrence: Date | null; scheduled_at: Date };
export type Placed = { date: SeriesDate; id: string | undefined };

/** The time that names a date which is put down: one that does not repeat is named by its own. */
const nameOf = ({ ical_recurrence: recurrence, scheduled_at: at }: Known): number => (recurrence ?? at).getTime();

const lasting = ({ startsAt, endsAt }: CalendarEvent): number | undefined =>
  startsAt === undefined || endsAt === undefined ? undefined : endsAt.getTime() - startsAt.getTime();

/** Pure. The dates that a calendar part speaks of, each as it is then; what it says of single ones holds. */
export function datesSaid(event: CalendarEvent, startsAt: Date): SeriesDate[] {
  const { recurrence = null, exceptions = [], dates = [] } = event;
  const length = lasting(event);
  const usual = (named: Date | null, from: Date): SeriesDate => ({
    recurrence: named,
    startsAt: from,
    endsAt: length === undefined ? undefined : new Date(from.getTime() + length),
    off: false,
  });
  const repeats = recurrence === null && dates.length > 0;
  const plain = repeats ? dates.map((at) => usual(at, at)) : [usual(recurrence, startsAt)];
  const said = new Map(plain.map((date) => [date.recurrence?.getTime(), date]));
  for (const { recurrence: named, startsAt: from = named, endsAt, off } of exceptions) {
    const end = endsAt === undefined ? {} : { endsAt };
    said.set(named.getTime(), { ...usual(named, from), ...end, off });
  }
  return [...said.values()];
}

/**
 * Pure. Which interview stands for which date of a series. Those of the same name first; where the whole series moved,
 * what is left over follows in its order. `gone`: interviews whose date the series has no more.
 */
export function placeDates(
  known: readonly Known[],
  dates: readonly SeriesDate[],
): { placed: Placed[]; gone: string[] } {
  const byName = new Map(known.map((one) => [nameOf(one), one.id]));
  const named = dates.map((date) => ({ date, id: byName.get((date.recurrence ?? date.startsAt).getTime()) }));
  const taken = new Set(named.map(({ id }) => id));
  const left = known
    .filter(({ id }) => !taken.has(id))
    .sort((a, b) => nameOf(a) - nameOf(b))
    .map(({ id }) => id);
  const placed = named.map(({ date, id }) => ({ date, id: id ?? left.shift() }));
  return { placed, gone: left };
}

/** Pure. The interviews that a part about one date means: that one, or with all that follow it. */
export const fromDate = <T extends Known>(known: readonly T[], recurrence: Date, andFuture: boolean): T[] =>
  known.filter((one) => (andFuture ? nameOf(one) >= recurrence.getTime() : nameOf(one) === recurrence.getTime()));
