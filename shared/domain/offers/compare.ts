import type { SalaryPeriod } from '../enums.ts';
import { roughDollars } from '../postings/money.ts';
import { yearlyMinor } from '../postings/salary.ts';
import { amountOf, minorOf } from './money.ts';
import { type DatedRates, datedRate } from './rates.ts';

export type Figures = {
  salary_minor: number | null;
  bonus_minor: number | null;
  signing_bonus_minor: number | null;
  currency: string;
  period: SalaryPeriod;
};
export type RateSource = 'same' | 'given' | 'dated' | 'rough' | 'unknown';
/** Units of the wanted currency for one unit of the offer's; `date`: the day of a dated one. */
export type Rate = { rate: number | null; source: RateSource; date: string | null };
/** What the person gave, and the dated rates that the operators keep. */
export type KnownRates = { given: ReadonlyMap<string, number>; dated: DatedRates };

export type Compared = Rate & {
  /** Minor units of the wanted currency; null where a figure or a rate is missing. */
  yearly_minor: number | null;
  bonus_minor: number | null;
  signing_bonus_minor: number | null;
  /** A year's pay with what is paid beside it in the first. */
  first_year_minor: number | null;
};

/** The rough table answers 1 for what it does not know, which is a dollar's own. */
const isKnown = (currency: string): boolean => currency === 'USD' || roughDollars(1, currency) !== 1;

/**
 * Pure. How to come from one currency to another: by what the person gave, else by dated rates, else by the rough values
 * that tell an hour's pay from a year's, which the answer marks as such.
 */
export function rateOf(from: string, to: string, { given, dated }: KnownRates): Rate {
  if (from === to) return { rate: 1, source: 'same', date: null };
  const said = given.get(from);
  if (said !== undefined) return { rate: said, source: 'given', date: null };
  const found = datedRate(from, to, dated);
  if (found !== undefined) return { ...found, source: 'dated' };
  if (!isKnown(from) || !isKnown(to)) return { rate: null, source: 'unknown', date: null };
  return { rate: roughDollars(1, from) / roughDollars(1, to), source: 'rough', date: null };
}

/** Pure. An offer's figures for a year, in one currency. */
export function compare(figures: Figures, to: string, known: KnownRates): Compared {
  const { rate, source, date } = rateOf(figures.currency, to, known);
  const into = (minor: number | null): number | null =>
    minor === null || rate === null ? null : minorOf(amountOf(minor, figures.currency) * rate, to);
  const yearly = into(yearlyMinor(figures.salary_minor, figures.period));
  const bonus = into(figures.bonus_minor);
  const signing = into(figures.signing_bonus_minor);
  return {
    rate,
    source,
    date,
    yearly_minor: yearly,
    bonus_minor: bonus,
    signing_bonus_minor: signing,
    first_year_minor: yearly === null ? null : yearly + (bonus ?? 0) + (signing ?? 0),
  };
}
