import { minorUnits, roughDollars } from '../../domain/postings/money.ts';
import { periodBySize, periodOf, type ReadSalary } from '../../domain/postings/salary.ts';

export type PayFields = {
  min: number | null;
  max: number | null;
  /** As written; `currency` stands in where the board always means one. */
  currency: string | null;
  /** "yearly", "HOUR", "per hour", "ANN"; null when unsaid. */
  period: string | null;
  estimated?: boolean;
};

const CODES: Readonly<Record<string, ReadSalary['period']>> = {
  ANN: 'year',
  HUR: 'hour',
  WEE: 'week',
  MON: 'month',
  DAY: 'day',
  PA: 'year',
  PH: 'hour',
  PD: 'day',
  PM: 'month',
};
/** More than this an hour, or less than this a year, is a field filled in wrongly. */
const MOST_AN_HOUR = 1500;
const LEAST_A_YEAR = 500;
/** Where nobody works a year for less than this many dollars. */
const WELL_PAID = new Set(['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD', 'SEK', 'NOK', 'DKK']);
const LEAST_DOLLARS_A_YEAR = 5_000;

const periodFrom = (written: string | null, size: number, currency: string): ReadSalary['period'] | undefined => {
  const said = written === null ? undefined : (CODES[written.trim().toUpperCase()] ?? periodOf(written));
  if (said === undefined) return periodBySize(size);
  const tooLittle =
    size < LEAST_A_YEAR || (WELL_PAID.has(currency) && roughDollars(size, currency) < LEAST_DOLLARS_A_YEAR);
  if ((said === 'hour' && size > MOST_AN_HOUR) || (said === 'year' && tooLittle)) return periodBySize(size);
  return said;
};

/**
 * Pay from a board's fields, in minor units; null when they state none. Zero is none, swapped ends are put in order,
 * and a period that the figures contradict (45 a year) is told by their size or not at all.
 */
export const payFromFields = (fields: PayFields): ReadSalary | null => {
  const ends = [fields.min, fields.max].map((one) => (one !== null && one > 0 ? one : null));
  const [low, high] = [ends[0] ?? null, ends[1] ?? null];
  const size = high ?? low;
  const currency = fields.currency?.trim().toUpperCase() ?? '';
  if (size === null || !/^[A-Z]{3}$/u.test(currency)) return null;
  const period = periodFrom(fields.period, size, currency);
  if (period === undefined) return null;
  const inOrder = low === null || high === null || low <= high;
  const minor = (value: number | null) => (value === null ? null : minorUnits(value, currency));
  return {
    minMinor: minor(inOrder ? low : high),
    maxMinor: minor(inOrder ? high : low),
    currency,
    period,
    estimated: fields.estimated ?? false,
  };
};
