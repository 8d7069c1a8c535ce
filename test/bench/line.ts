import type { Undo } from '../../local/stack/undo.ts';

/** One measured figure. `ratio` says how many times better than the baseline of the same run it is; below 1 it is worse. */
export type Line = {
  name: string;
  figure: number;
  unit: string;
  baseline: number;
  ratio: number;
  [detail: string]: string | number | boolean;
};

/** A named benchmark gives its lines as it finds them. What it starts it adds to `undo`, before it waits for it. */
export type Benchmark = (undo: Undo) => AsyncIterable<Line>;

export const rounded = (value: number, digits = 3): number => Number(value.toPrecision(digits));

/** The middle of some measurements. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** What a line was to reach: `bar` is "pass" or says what was missed. `npm run bench` ends with 1 when one is missed. */
export type Bar = { bar: string };
const judged = (misses: readonly string[]): Bar => ({
  bar: misses.length === 0 ? 'pass' : `miss: ${misses.join('; ')}`,
});

/** Each figure is at most its bar. */
export const atMost = (figures: Readonly<Record<string, readonly [figure: number, bar: number]>>): Bar =>
  judged(
    Object.entries(figures)
      .filter(([, [figure, bar]]) => !(figure <= bar))
      .map(([name, [figure, bar]]) => `${name} ${rounded(figure)} is more than ${bar}`),
  );
/** Each figure is at least its bar. */
export const atLeast = (figures: Readonly<Record<string, readonly [figure: number, bar: number]>>): Bar =>
  judged(
    Object.entries(figures)
      .filter(([, [figure, bar]]) => !(figure >= bar))
      .map(([name, [figure, bar]]) => `${name} ${rounded(figure)} is less than ${bar}`),
  );
