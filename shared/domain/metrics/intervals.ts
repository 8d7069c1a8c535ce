/** The two-sided 95% quantile of the normal distribution. */
const Z = 1.959963984540054;

export type Rate = {
  hits: number;
  of: number;
  /** Null where there is nothing to count. */
  value: number | null;
  low: number | null;
  high: number | null;
};

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/**
 * A share with its 95% interval by Wilson's score (Wilson 1927), which holds for small numbers and for 0 and 1 too, where
 * the usual interval is empty.
 */
export const rateOf = (hits: number, of: number): Rate => {
  if (of === 0) return { hits, of, value: null, low: null, high: null };
  const share = hits / of;
  const spread = 1 + Z ** 2 / of;
  const middle = (share + Z ** 2 / (2 * of)) / spread;
  const half = (Z / spread) * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  return {
    hits,
    of,
    value: rounded(share),
    low: hits === 0 ? 0 : rounded(Math.max(0, middle - half)),
    high: hits === of ? 1 : rounded(Math.min(1, middle + half)),
  };
};

export type Spread = { count: number; q1: number | null; median: number | null; q3: number | null };

/** Quartiles by linear interpolation between the values around each (R's type 7, PostgreSQL's percentile_cont), to two decimals. */
export const spreadOf = (values: readonly number[]): Spread => {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (part: number): number | null => {
    const place = (sorted.length - 1) * part;
    const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    if (below === undefined || above === undefined) return null;
    return Math.round((below + (above - below) * (place - Math.floor(place))) * 100) / 100;
  };
  return { count: sorted.length, q1: at(0.25), median: at(0.5), q3: at(0.75) };
};
