import type { DATE_PRECISIONS } from '../enums.ts';

export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** A date as far as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type KnownDate = string;

const lengths: Readonly<Record<DatePrecision, number>> = { year: 4, month: 7, day: 10 };

export const precisionOf = (date: KnownDate): DatePrecision =>
  date.length <= lengths.year ? 'year' : date.length <= lengths.month ? 'month' : 'day';

export const firstDay = (date: KnownDate): string => `${date}-01-01`.slice(0, lengths.day);

export function lastDay(date: KnownDate): string {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return new Date(Date.UTC(year, day === undefined ? month : month - 1, day ?? 0)).toISOString().slice(0, lengths.day);
}

/** Whether an end lies before a start for certain: 2018 may be after 2018-03. */
export const endsBefore = (end: KnownDate, start: KnownDate): boolean => lastDay(end) < firstDay(start);

/** How each date stands in its table: a day, the first or the last that it may be, and how much of it is known. */
const columns = {
  start_date: ['start_precision', firstDay],
  end_date: ['end_precision', lastDay],
  issue_date: ['issue_precision', firstDay],
} as const satisfies Record<string, readonly [string, (date: KnownDate) => string]>;
type DateName = keyof typeof columns;
const names: readonly DateName[] = ['start_date', 'end_date', 'issue_date'];

type Precisions<T> = { [N in keyof T & DateName as (typeof columns)[N][0]]: DatePrecision };

/** A row as its table keeps it: each date that it holds as a day with its precision. */
export function storedDates<T extends object>(row: T): T & Precisions<T>;
export function storedDates(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const stored = { ...row };
  for (const name of names) {
    const date = row[name];
    if (date === undefined) continue;
    const [precision, dayOf] = columns[name];
    stored[name] = typeof date === 'string' ? dayOf(date) : null;
    stored[precision] = typeof date === 'string' ? precisionOf(date) : 'day';
  }
  return stored;
}

/** A row of a table with its dates as far as they are known. */
export function knownDates<T extends object>(row: T): Omit<T, (typeof columns)[DateName][0]>;
export function knownDates(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const known = { ...row };
  for (const name of names) {
    const date = row[name];
    const [precision] = columns[name];
    const told = row[precision];
    delete known[precision];
    if (typeof date === 'string' && (told === 'year' || told === 'month')) known[name] = date.slice(0, lengths[told]);
  }
  return known;
}
