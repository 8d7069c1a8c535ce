import type { SalaryPeriod } from '../enums.ts';
import { roughDollars } from '../postings/money.ts';
import { yearlyMinor } from '../postings/salary.ts';
import { amountOf, minorOf } from './money.ts';

export type Figures = {
  salary_minor: number | null;
  bonus_minor: number | null;
  signing_bonus_minor: number | null;
  currency: string;
  period: SalaryPeriod;
};
export type RateSource = 'same' | 'given' | 'rough' | 'unknown';
/** Units of the wanted currency for one unit of the offer's. */
export type Rate = { rate: number | null; source: RateSource };

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
 * Pure. How to come from one currency to another: by what the person gave, else by the rough values that tell an hour's
 * pay from a year's, which the answer marks as such.
 */
export function rateOf(from: string, to: string, given: ReadonlyMap<string, number>): Rate {
  if (from === to) return { rate: 1, source: 'same' };
  const said = given.get(from);
  if (said !== undefined) return { rate: said, source: 'given' };
  if (!isKnown(from) || !isKnown(to)) return { rate: null, source: 'unknown' };
  return { rate: roughDollars(1, from) / roughDollars(1, to), source: 'rough' };
}

/** Pure. An offer's figures for a year, in one currency. */
export function compare(figures: Figures, to: string, given: ReadonlyMap<string, number>): Compared {
  const { rate, source } = rateOf(figures.currency, to, given);
  const into = (minor: number | null): number | null =>
    minor === null || rate === null ? null : minorOf(amountOf(minor, figures.currency) * rate, to);
  const yearly = into(yearlyMinor(figures.salary_minor, figures.period));
  const bonus = into(figures.bonus_minor);
  const signing = into(figures.signing_bonus_minor);
  return {
    rate,
    source,
    yearly_minor: yearly,
    bonus_minor: bonus,
    signing_bonus_minor: signing,
    first_year_minor: yearly === null ? null : yearly + (bonus ?? 0) + (signing ?? 0),
  };
}
