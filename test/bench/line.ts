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
