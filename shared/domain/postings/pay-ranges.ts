import { minorUnits } from './money.ts';
import { periodBySize, periodOf, type ReadSalary } from './salary.ts';

/** A pay range as a board's field has it: hundredths of the currency, with a label that may name the period. */
export type PayRange = {
  min_cents?: number | null | undefined;
  max_cents?: number | null | undefined;
  currency_type?: string | null | undefined;
  title?: string | null | undefined;
  blurb?: string | null | undefined;
};

/** The first range that states something; null when none does. Several ranges are usually one per place. */
export const payFromRanges = (ranges: readonly PayRange[]): ReadSalary | null => {
  for (const range of ranges) {
    const [low, high] = [range.min_cents ?? null, range.max_cents ?? null];
    const currency = range.currency_type?.toUpperCase() ?? 'USD';
    const amount = low ?? high;
    if (amount === null || amount === 0 || !/^[A-Z]{3}$/.test(currency)) continue;
    const inOrder = low === null || high === null || low <= high;
    const minor = (cents: number | null) => (cents === null ? null : minorUnits(cents / 100, currency));
    return {
      minMinor: minor(inOrder ? low : high),
      maxMinor: minor(inOrder ? high : low),
      currency,
      period: periodOf(`${range.title ?? ''} ${range.blurb ?? ''}`) ?? periodBySize(amount / 100) ?? 'year',
      estimated: false,
    };
  }
  return null;
};
