import { sha256 } from '../sha256.ts';

/** Kinds of what stands in jobs.search_rows.tags; the database's jobs.search_tags writes the same numbers. */
export const KIND = {
  hour: 1,
  day: 2,
  month: 3,
  undated: 4,
  mode: 5,
  jobType: 6,
  level: 7,
  companySize: 8,
  industry: 9,
  source: 10,
  company: 11,
  sponsorship: 12,
  /** Tenths plus one; 0 is unknown. */
  rating: 13,
  skill: 14,
  /** 0 is unknown. */
  place: 15,
  /** A hundred times the natural logarithm of the yearly pay in minor units, whatever the currency. */
  payBand: 16,
  currency: 17,
  /** Ten times the logarithm. */
  payStep: 18,
  /** 1 where one is asked for; else there is none. */
  clearance: 19,
  /** Where one is asked for: 0, and its country as a word. */
  citizenship: 20,
} as const;
export type Kind = keyof typeof KIND;

const VALUES = 2 ** 24;

/** A value that is a number of 24 bits itself. */
export const numberTag = (kind: Kind, value: number): number => KIND[kind] * VALUES + (value % VALUES);
/** A value that is a word; the empty word stands for unknown. */
export const wordTag = (kind: Kind, word: string): number =>
  KIND[kind] * VALUES + Number.parseInt(sha256(word).slice(0, 6), 16);

/** What a number stands for: its kind's number and its value. */
export const readTag = (tag: number): { kind: number; value: number } => ({
  kind: Math.floor(tag / VALUES),
  value: tag % VALUES,
});

/** All values of a kind from one to another, or undefined when they are more than `most`. */
const span = (kind: Kind, from: number, to: number, most: number): number[] | undefined =>
  to - from >= most
    ? undefined
    : Array.from({ length: Math.max(0, to - from) + 1 }, (_, i) => numberTag(kind, from + i));

const HOUR_MS = 3_600_000;

/** Tags of which every posting dated from `oldest` to `newest` has one; undefined where that would be too many. */
export const timeTags = (oldest: Date, newest: Date): number[] | undefined => {
  const [from, to] = [oldest, newest].map((at) => Math.max(0, Math.floor(at.getTime() / HOUR_MS))) as [number, number];
  return (
    // The database rounds to the nearest hour: one more on each side.
    span('hour', from - 1, to + 1, 50) ??
    span('day', Math.floor((from - 1) / 24), Math.floor((to + 1) / 24), 64) ??
    span('month', Math.floor((from - 1) / 720), Math.floor((to + 1) / 720), 120)
  );
};

/** Whatever is paid in a year stands below this, in minor units. */
const MOST_PAY_MINOR = 1e15;

/** Tags of which every posting that pays at most from `least` to `most` has one; undefined where that would be too many. */
export const payTags = (least: number, most = MOST_PAY_MINOR): number[] | undefined => {
  const [from, to] = [least, most].map((pay) => Math.log(Math.min(Math.max(pay, 1), MOST_PAY_MINOR))) as [
    number,
    number,
  ];
  // One more on each side: the database's logarithm may round otherwise.
  return (
    span('payBand', Math.round(from * 100) - 1, Math.round(to * 100) + 1, 100) ??
    span('payStep', Math.round(from * 10) - 1, Math.round(to * 10) + 1, 400)
  );
};
