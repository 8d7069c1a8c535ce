import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { GB } from 'chrono-node/en';
import { Temporal } from 'temporal-polyfill';
import type { TimeMention } from '../../domain/replies/interview-time.ts';
import type { FindTimes } from './port.ts';
import { type NamedZone, zoneBehind } from './zones.ts';

/** Far more than a letter about one interview names; a longer text is somebody's list. */
const MOST_MENTIONS = 50;
const TEXT_LIMIT = 20_000;
/** "11/10" is October or November; "Friday 23.10" is a date, though chrono reads a time. */
const AMBIGUOUS = /\b\d{1,2}\/\d{1,2}\b|\b\d{1,2}\.\d{2}\b/;
/** Up to here an hour without am or pm is an afternoon more often than a night, unless it is written as in 03:00. */
const EARLY = 8;
const BY_24_HOURS = /\b0\d:\d{2}\b/;
const ON_THE_CLOCK = /\d\s*[ap]\.?m\b|\b\d{1,2}[:.]\d{2}\b|\bnoon\b|\bmidday\b/i;

/** chrono-node finds dates and times of day; the zone is read from the words behind, as a place (zones.ts). */
export const findTimes: FindTimes = (text, { at, zone }) => {
  const timezone = Math.round(
    Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9,
  );
  const part = text.slice(0, TEXT_LIMIT).replace(/\b(at|from|to|until) (\d{1,2})\.(\d{2})(?![.\d])/gi, '$1 $2:$3');
  return GB.parse(part, { instant: at, timezone }, { forwardDate: true })
    .filter(({ start, text: words }) => start.isCertain('hour') && ON_THE_CLOCK.test(words))
    .slice(0, MOST_MENTIONS)
    .map((found) => mention(part, found));
};

const mention = (text: string, found: ParsedResult): TimeMention => {
  const named = zoneNamed(text, found);
  const certain = isCertain(found) ? named : undefined;
  return {
    text: found.text,
    zone: named?.zone,
    local: local(found.start).toString({ smallestUnit: 'minute' }),
    startsAt: certain && instant(found.start, certain),
    endsAt: certain && found.end ? instant(found.end, certain) : undefined,
  };
};

const isCertain = ({ start, text }: ParsedResult): boolean =>
  (start.isCertain('day') || start.isCertain('weekday')) &&
  (start.isCertain('meridiem') || (start.get('hour') ?? 0) >= EARLY || BY_24_HOURS.test(text)) &&
  !AMBIGUOUS.test(text);

/** chrono takes an abbreviation it knows into its result: it is looked for there first, then behind it. */
const zoneNamed = (text: string, found: ParsedResult): NamedZone | undefined => {
  const inside = /[\dmM.][\s(]+([A-Z]{2,4})\)?$/.exec(found.text)?.[1];
  return (
    (inside === undefined ? undefined : zoneBehind(inside)) ??
    zoneBehind(text.slice(found.index + found.text.length, found.index + found.text.length + 40))
  );
};

const local = (moment: ParsedComponents): Temporal.PlainDateTime => {
  const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute'): number => moment.get(name) ?? 0;
  return Temporal.PlainDateTime.from({
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  });
};

/** Undefined for a wall time that does not exist or comes twice on that day, and where the abbreviation is another's. */
const instant = (moment: ParsedComponents, { zone, hours }: NamedZone): Date | undefined => {
  try {
    const zoned = local(moment).toZonedDateTime(zone, { disambiguation: 'reject' });
    const offset = zoned.offsetNanoseconds / 3_600e9;
    return hours === undefined || hours === offset ? new Date(zoned.epochMilliseconds) : undefined;
  } catch {
    return undefined;
  }
};
