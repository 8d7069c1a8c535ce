import { config } from './config.ts';

const NAMESPACE = 'JobHuntAI';
const SERVICE = 'jobhuntai';

/** A figure's unit by the end of its name. */
const unitOf = (name: string): string => {
  if (/_?seconds$/.test(name)) return 'Seconds';
  if (/_ms$|Ms$/.test(name)) return 'Milliseconds';
  return /_share$/.test(name) ? 'None' : 'Count';
};

/** Each value, or several that were measured since the last line: at most 100 in one. */
export type Figures = Readonly<Record<string, number | readonly number[]>>;
const MOST_VALUES = 100;
/** CloudWatch takes no more in one line. */
const MOST_FIGURES = 100;
const finite = (value: number | readonly number[]): number | readonly number[] | undefined => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  const kept = value.filter(Number.isFinite).slice(0, MOST_VALUES);
  return kept.length === 0 ? undefined : kept;
};

/**
 * The line from which CloudWatch makes metrics (embedded metric format), undefined without figures. No call is made and
 * nothing waits: whoever collects the log has the figures. Written by hand, because the library for it would be a tenth of
 * a small function: docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function figuresLine(
  about: Readonly<Record<string, string>>,
  figures: Figures,
  at: number = Date.now(),
): string | undefined {
  const all = Object.entries(figures)
    .flatMap(([name, value]) => {
      const kept = finite(value);
      return kept === undefined ? [] : [[name, kept] as const];
    })
    .slice(0, MOST_FIGURES);
  if (all.length === 0) return undefined;
  const dimensions = { service: SERVICE, ...about };
  const directive = {
    Namespace: NAMESPACE,
    Dimensions: [Object.keys(dimensions)],
    Metrics: all.map(([name]) => ({ Name: name, Unit: unitOf(name) })),
  };
  return JSON.stringify({
    _aws: { Timestamp: at, CloudWatchMetrics: [directive] },
    ...dimensions,
    ...Object.fromEntries(all),
  });
}

/** Writes the figures into the log; a failure to do so changes nothing of what was done. */
export function logFigures(about: Readonly<Record<string, string>>, figures: Figures): void {
  const { level, embeddedMetrics } = config('logging').logging;
  if (level === 'SILENT' || embeddedMetrics === 'off') return;
  const line = figuresLine(about, figures);
  if (line !== undefined) process.stdout.write(`${line}\n`);
}

const FLUSH_AFTER_MS = 60_000;

/**
 * Figures of requests, gathered in the instance and written once a minute or each hundred requests, so that a busy function
 * does not write twice as many lines. What a frozen instance holds comes with its next request; the last of one that ends
 * may be lost, as any sample may.
 */
export function requestFigures(
  tell: typeof logFigures = logFigures,
  clock: () => number = Date.now,
): {
  note(name: string | undefined, request: { status: number; durationMs: number }): void;
} {
  let durations: number[] = [];
  let counts = { requests: 0, refused: 0, failed: 0 };
  let since = clock();
  return {
    note(name, { status, durationMs }) {
      if (name === undefined) return;
      durations.push(durationMs);
      counts.requests += 1;
      if (status >= 500) counts.failed += 1;
      else if (status >= 400) counts.refused += 1;
      if (durations.length < MOST_VALUES && clock() - since < FLUSH_AFTER_MS) return;
      tell({ function: name }, { ...counts, duration_ms: durations });
      durations = [];
      counts = { requests: 0, refused: 0, failed: 0 };
      since = clock();
    },
  };
}
