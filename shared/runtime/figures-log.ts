import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { config } from './config.ts';

const NAMESPACE = 'JobHuntAI';

/** A figure's unit by the end of its name. */
const unitOf = (name: string) => {
  if (/_?seconds$/.test(name)) return MetricUnit.Seconds;
  if (/_ms$|Ms$/.test(name)) return MetricUnit.Milliseconds;
  return /_share$/.test(name) ? MetricUnit.NoUnit : MetricUnit.Count;
};

/**
 * The line from which CloudWatch makes metrics (embedded metric format), undefined without figures. No call is made and
 * nothing waits: whoever collects the log has the figures.
 */
export function figuresLine(
  about: Readonly<Record<string, string>>,
  figures: Readonly<Record<string, number>>,
): string | undefined {
  const all = Object.entries(figures).filter(([, value]) => Number.isFinite(value));
  if (all.length === 0) return undefined;
  const metrics = new Metrics({ namespace: NAMESPACE, serviceName: 'jobhuntai' });
  metrics.addDimensions({ ...about });
  for (const [name, value] of all) metrics.addMetric(name, unitOf(name), value);
  return JSON.stringify(metrics.serializeMetrics());
}

/** Writes the figures into the log; a failure to do so changes nothing of what was done. */
export function logFigures(about: Readonly<Record<string, string>>, figures: Readonly<Record<string, number>>): void {
  if (config('logging').logging.level === 'SILENT') return;
  const line = figuresLine(about, figures);
  if (line !== undefined) process.stdout.write(`${line}\n`);
}
