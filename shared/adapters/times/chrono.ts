import type { Temporal } from 'temporal-polyfill';
import type { TimeMention } from '../../domain/replies/interview-time.ts';
import { type Clock, clocksIn, startOfRange } from './clocks.ts';
import { type Day, daysIn } from './days.ts';
import type { FindTimes, TimesSought } from './port.ts';
import { countedDeadlines, isSought } from './sought.ts';
import { type NamedZone, zoneBehind, zoneOfAll } from './zones.ts';

/** Far more than a letter about one interview names; a longer text is somebody's list. */
const MOST_MENTIONS = 50;
const TEXT_LIMIT = 20_000;
/** So far in front of a time may its day stand, and so far behind it its zone. */
const NEAR = 160;
const ZONE_NEAR = 40;

const RANGE = /^\s*(?:-|–|—|to|until|till|bis|à|a)\s*$/;
const ENDS = /\n\s*\n|[!?]\s|(?<!\d)\.\s+(?=\p{Lu})/u;
const EITHER = /^\s*(?:or|and)\s*$/i;
const BETWEEN = /\bbetween\s*$/i;
/** Words right before a time by which it is no proposal: the last moment to answer, or a time that is given up. */
const NO_PROPOSAL =
  /\b(?:(?:reply|respond|answer|confirm|accept|complete|submit|return|let (?:me|us) know)\b[^.!?]{0,40}\b(?:by|before|until)|no later than|deadline\b[^.!?]{0,20}|expires?(?: on)?|can(?:'t|not)(?: \w+)? (?:make|do|attend|manage)|unable to (?:make|do|attend)|instead of|(?:was|were) (?:originally )?(?:scheduled|planned|set) (?:for|on)|(?:moved|rescheduled|changed|postponed) from(?![^.!?]*\bto\b))\b[^.!?]{0,40}$|\b(?:mov|reschedul|chang|postpon|shift|brought forward)\w*\b[^.!?]{0,40}\bfrom (?:the )?$/i;

type Slot = { clock: Clock; until: Clock | undefined; day: Day | undefined; end: number };

/**
 * Days are found by chrono-node, times of day apart from them, and each time is put to the day whose words stand nearest.
 * The zone is read from the words behind, as a place (zones.ts); the times of one list share theirs.
 */
export const findTimes: FindTimes = (text, reference) => {
  const part = text.slice(0, TEXT_LIMIT).replace(/(\d{4}-\d\d-\d\d)T(?=\d\d:)/g, '$1 ');
  const { days, rest, today } = daysIn(part, reference);
  const slots = slotsIn(part, clocksIn(rest), days);
  const seek = reference.seek ?? 'proposals';
  if (seek !== 'proposals') return sought(part, { days, slots, today }, seek);
  const ofAll = zoneOfAll(part);
  const zones = slots.map((slot) => zoneOf(part, slot));
  const mentions = slots.flatMap((slot, at): TimeMention[] => {
    if (NO_PROPOSAL.test(part.slice(Math.max(0, beginOf(slot) - 90), beginOf(slot)))) return [];
    return [mention(part, slot, today, zones[at] ?? zoneOfList(part, slots, zones, at) ?? ofAll)];
  });
  return mentions
    .filter(
      ({ startsAt }, at) =>
        startsAt === undefined || !mentions.slice(0, at).some((one) => one.startsAt?.getTime() === startsAt.getTime()),
    )
    .slice(0, MOST_MENTIONS);
};

/** The days that are sought, with the time of day that stands beside them. */
const sought = (
  text: string,
  { days, slots, today }: { days: readonly Day[]; slots: readonly Slot[]; today: Temporal.PlainDate },
  seek: Exclude<TimesSought, 'proposals'>,
): TimeMention[] => {
  const named = days.flatMap((day): (TimeMention & { index: number })[] => {
    const slot = slots.find((one) => one.day === day);
    const index = slot === undefined ? day.index : beginOf(slot);
    const before = text.slice(Math.max(0, index - NEAR), index);
    if (!isSought(before, seek)) return [];
    if (slot !== undefined) return [{ ...mention(text, slot, today, zoneOf(text, slot)), index }];
    return [{ ...onDay(text.slice(day.index, day.end), day.date), index }];
  });
  const counted = seek === 'deadlines' ? countedDeadlines(text, today) : [];
  const all = [...named, ...counted.map(({ index, end, date }) => ({ ...onDay(text.slice(index, end), date), index }))];
  const ordered = all.sort((a, b) => a.index - b.index).map(({ index: _, ...one }) => one);
  return ordered
    .filter(({ local }, at) => ordered.findIndex((one) => one.local === local) === at)
    .slice(0, MOST_MENTIONS);
};

const onDay = (words: string, date: Temporal.PlainDate): TimeMention => ({
  text: words.replace(/\s+/g, ' '),
  zone: undefined,
  local: date.toString(),
  startsAt: undefined,
  endsAt: undefined,
});

const beginOf = ({ clock, day }: Slot): number => (day === undefined ? clock.index : Math.min(day.index, clock.index));

const slotsIn = (text: string, clocks: readonly Clock[], days: readonly Day[]): Slot[] => {
  const slots: Slot[] = [];
  for (let at = 0; at < clocks.length; at += 1) {
    const clock = clocks[at];
    if (clock === undefined) continue;
    const next = clocks[at + 1];
    const link = next === undefined ? '' : text.slice(clock.end, next.index);
    const between = /^\s*and\s*$/.test(link) && BETWEEN.test(text.slice(Math.max(0, clock.index - 20), clock.index));
    const until = RANGE.test(link) || between ? next : undefined;
    if (until !== undefined) at += 1;
    // "2 or 4pm": two times, of which the second says the half of the day.
    const isTwin = until === undefined && clock.bare && !clock.certain && next?.bare === false && EITHER.test(link);
    // A lone figure that no range explains is no time.
    if (
      until === undefined &&
      !isTwin &&
      clock.bare &&
      !clock.certain &&
      !/[:.]/.test(text.slice(clock.index, clock.end))
    )
      continue;
    const end = (until ?? clock).end;
    slots.push({
      clock: until !== undefined ? startOfRange(clock, until) : isTwin ? startOfRange(clock, next) : clock,
      until,
      day: dayOf(text, clock, end, days),
      end,
    });
  }
  return slots;
};

const dayOf = (text: string, clock: Clock, end: number, days: readonly Day[]): Day | undefined => {
  const before = days.findLast((day) => day.end <= clock.index);
  const gap = before === undefined ? '' : text.slice(before.end, clock.index);
  const fits =
    before !== undefined && gap.length <= NEAR && !ENDS.test(gap.replace(/\.\s+(?=(?:time|at|um)\b)/gi, ' '));
  const after = days.find((day) => day.index >= end);
  const words = after === undefined ? '' : text.slice(end, after.index);
  const follows =
    after !== undefined &&
    words.length <= ZONE_NEAR &&
    /^(?:\s*\(?[A-Z][\w ]{1,14}\)?)?\s*,?\s*(?:on|this|next|el|le|am)?\s*$/.test(words) &&
    !/\b(?:or|and|oder|ou|o)\b|[,;/]\s*$/.test(words);
  if (follows && (!fits || words.length < gap.length)) return after;
  return fits ? before : undefined;
};

const zoneOf = (text: string, { day, end }: Slot): NamedZone | undefined =>
  zoneBehind(text.slice(end, end + ZONE_NEAR)) ??
  (day !== undefined && day.index >= end ? zoneBehind(text.slice(day.end, day.end + ZONE_NEAR)) : undefined);

/** "11:00 or 14:30 CEST": a list names its zone once, at its end. */
const zoneOfList = (
  text: string,
  slots: readonly Slot[],
  zones: readonly (NamedZone | undefined)[],
  at: number,
): NamedZone | undefined => {
  const next = slots.findIndex((_, place) => place > at && zones[place] !== undefined);
  const [from, to] = [slots[at], slots[next]];
  return from === undefined || to === undefined || ENDS.test(text.slice(from.end, to.clock.index))
    ? undefined
    : zones[next];
};

const mention = (
  text: string,
  { clock, until, day, end }: Slot,
  today: Temporal.PlainDate,
  zone: NamedZone | undefined,
): TimeMention => {
  const date = day?.date ?? today;
  const at = (one: Clock): Temporal.PlainDateTime => date.toPlainDateTime({ hour: one.hour, minute: one.minute });
  const certain = day?.certain === true && clock.certain && zone !== undefined;
  const from = day === undefined ? clock.index : Math.min(day.index, clock.index);
  const named = zoneBehind(text.slice(end, end + ZONE_NEAR))?.length ?? 0;
  const to = Math.max(day?.end ?? 0, end + named);
  return {
    text: text.slice(from, to).replace(/\s+/g, ' '),
    zone: zone?.zone,
    local: at(clock).toString({ smallestUnit: 'minute' }),
    startsAt: certain ? instant(at(clock), zone) : undefined,
    endsAt: certain && until !== undefined ? instant(at(until), zone) : undefined,
  };
};

/** Undefined for a wall time that does not exist or comes twice on that day, and where the abbreviation is another's. */
const instant = (local: Temporal.PlainDateTime, { zone, hours }: NamedZone): Date | undefined => {
  try {
    const zoned = local.toZonedDateTime(zone, { disambiguation: 'reject' });
    const offset = zoned.offsetNanoseconds / 3_600e9;
    return hours === undefined || hours === offset ? new Date(zoned.epochMilliseconds) : undefined;
  } catch {
    return undefined;
  }
};
