/** Bars from the left, one a line, each with its number. */
type Bars = { kind: 'bars'; bars: readonly { name: string; value: number; said: string }[]; unit: string };
/** Spreads, one a line: the middle half as a bar, its median marked, low to high as a line where they are known. */
type Spreads = {
  kind: 'spreads';
  lines: readonly { name: string; low: number; q1: number; median: number; q3: number; high: number }[];
  unit: string;
};
/** A table of counts, darker for more. */
type Heat = {
  kind: 'heat';
  columns: readonly string[];
  rows: readonly string[];
  counts: readonly (readonly number[])[];
};

export const CHART_THEMES = ['system', 'light', 'dark'] as const;
export type Chart = (Bars | Spreads | Heat) & {
  title: string;
  /** What it shows, in words, for who does not see it. */
  description: string;
  /** system: follows the reader's own choice where it is shown. */
  theme: (typeof CHART_THEMES)[number];
};

/** Draws a chart as one SVG document without script or outside parts. Words stay words, whatever they hold. */
export type DrawChart = (chart: Chart) => Promise<string>;
