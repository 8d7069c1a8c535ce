/** Beginnings of the months' names in English, German, Dutch, French, Spanish, Portuguese, Italian and Polish, without accents. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|gen|ene|styc)/u,
  /^(?:feb|fev|lut)/u,
  /^(?:mar|mrt)/u,
  /^(?:apr|avr|abr|kwi)/u,
  /^(?:may|mai|mei|mag|maj)/u,
  /^(?:jun|juin|giu|cze)/u,
  /^(?:jul|juil|lug|lip)/u,
  /^(?:aug|aou|ago|sie)/u,
  /^(?:sep|set|wrz)/u,
  /^(?:oct|okt|ott|out|paz)/u,
  /^(?:nov|lis)/u,
  /^(?:dec|dez|dic|des|gru)/u,
];
const monthOf = (name: string): number =>
  MONTHS.findIndex((month) => month.test(name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''))) + 1;
/** Seconds stay below this until the year 5138; milliseconds are above it since 1973. */
const MILLISECONDS_FROM = 100_000_000_000;
const DAY = /^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})$/u;
const CLOCK =
  /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})[T ]+(?<h>\d{1,2}):(?<i>\d{2})(?::(?<s>\d{2})(?:[.,]\d+)?)?\s*(?<zone>Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?$/iu;
const NUMBERS = /^(?<a>\d{1,2})(?<mark>[./-])(?<b>\d{1,2})[./-](?<y>\d{4})(?:,?\s+\d{1,2}:\d{2}.*)?$/u;
const DAY_NAMED = String.raw`(?<d1>\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|of\s+)?(?<m1>\p{L}{3,12})\.?`;
const NAMED_DAY = String.raw`(?<m2>\p{L}{3,12})\.?\s+(?<d2>\d{1,2})(?:st|nd|rd|th)?`;
/** Of a year in two digits (RFC 822) the clock behind it tells. */
const YEAR = String.raw`(?<y>\d{4}|\d{2}(?=\s+\d{1,2}:\d{2}))`;
const TIME = String.raw`(?:,?\s+(?:at\s+|um\s+|à\s+|a las\s+|às\s+|om\s+|alle\s+)?(?<h>\d{1,2}):(?<i>\d{2})(?::(?<s>\d{2}))?(?:\s?(?<half>[ap])m)?)?`;
const NAMED = new RegExp(
  String.raw`^(?:\p{L}{2,10}\.?,?\s+)?(?:${DAY_NAMED}|${NAMED_DAY}),?\s+(?:del?\s+)?${YEAR}${TIME}\s*(?<zone>\p{Lu}{1,4}|[+-]\d{2}:?\d{2})?(?:\s*\(.*\))?$`,
  'iu',
);
const ZONES: Readonly<Record<string, number>> = {
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  BST: 1,
  CET: 1,
  MEZ: 1,
  CEST: 2,
  MESZ: 2,
};

type Read = { at: Date; dayOnly: boolean };
type Groups = Readonly<Record<string, string | undefined>>;

const minutesOf = (zone: string | undefined): number => {
  if (zone === undefined) return 0;
  const named = ZONES[zone.toUpperCase()];
  if (named !== undefined) return named * 60;
  const offset = /^(?<sign>[+-])(?<h>\d{1,2}):?(?<m>\d{2})?$/u.exec(zone)?.groups;
  if (offset === undefined) return 0;
  return (offset.sign === '-' ? -1 : 1) * (Number(offset.h) * 60 + Number(offset.m ?? 0));
};

/** The instant of those parts; undefined for a day that no calendar has. */
const instant = (year: number, month: number, day: number, clock: Groups = {}): Read | undefined => {
  const half = clock.half?.toLowerCase();
  const shown = Number(clock.h ?? 0);
  const hours = half === undefined ? shown : (shown % 12) + (half === 'p' ? 12 : 0);
  const at = new Date(Date.UTC(year, month - 1, day, hours, Number(clock.i ?? 0), Number(clock.s ?? 0)));
  if (month < 1 || month > 12 || hours > 24 || at.getUTCFullYear() < 1990 || at.getUTCFullYear() > 2200)
    return undefined;
  if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day) return undefined;
  return { at: new Date(at.getTime() - minutesOf(clock.zone) * 60_000), dayOnly: clock.h === undefined };
};

/** "03/04/2026" is the third of April or the fourth of March: only what can be one of them is read. */
const dayAndMonth = ({ a, b, mark }: Groups): [number, number] | undefined => {
  const [first, second] = [Number(a), Number(b)];
  if (mark === '.' || first > 12) return [first, second];
  return second > 12 || first === second ? [second, first] : undefined;
};

const read = (value: unknown): Read | undefined => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : { at: value, dayOnly: false };
  if (typeof value === 'number' || (typeof value === 'string' && /^\d{9,13}$/u.test(value.trim()))) {
    const at = new Date(Number(value) * (Number(value) < MILLISECONDS_FROM ? 1000 : 1));
    return Number(value) > 631_152_000 && !Number.isNaN(at.getTime()) ? { at, dayOnly: false } : undefined;
  }
  if (typeof value !== 'string' || value.length > 80) return undefined;
  const text = value.trim().replace(/\s+/gu, ' ');
  const day = DAY.exec(text)?.groups ?? CLOCK.exec(text)?.groups;
  if (day !== undefined) return instant(Number(day.y), Number(day.m), Number(day.d), day);
  const numbers = NUMBERS.exec(text)?.groups;
  if (numbers !== undefined) {
    const found = dayAndMonth(numbers);
    return found === undefined ? undefined : instant(Number(numbers.y), found[1], found[0]);
  }
  const named = NAMED.exec(text)?.groups;
  const month = monthOf(named?.m1 ?? named?.m2 ?? '');
  if (named === undefined || month === 0) return undefined;
  const year = Number(named.y) + (named.y?.length === 2 ? 2000 : 0);
  return instant(year, month, Number(named.d1 ?? named.d2), named);
};

/**
 * A date as boards write it: ISO 8601 with or without a zone (then UTC), "2026-08-11 20:45:29 UTC", seconds or
 * milliseconds since 1970, e-mail dates, "August 11, 2026", "11. August 2026", "11.08.2026". Null for anything else, and for a day that
 * two countries read differently: a wrong date is worse than none.
 */
export const readDate = (value: unknown): Date | null => read(value)?.at ?? null;

/** The last moment of what `value` names: a day without a clock lasts until its end (UTC). */
export const readLastMoment = (value: unknown): Date | null => {
  const found = read(value);
  if (found === undefined) return null;
  return found.dayOnly ? new Date(found.at.getTime() + 24 * 60 * 60 * 1000 - 1000) : found.at;
};
