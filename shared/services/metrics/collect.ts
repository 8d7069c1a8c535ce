import { collectSystemMetrics, computeResponsiveness, metricsAt } from '../../db/queries/monitoring.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';

const NIGHT_HOUR = 4;

/** Writes down how the deployment stands, says it to who watches it, and sums once a night how companies answer. */
export async function collectMetrics(
  { db, clock, tell }: { db: Db; clock: Clock; tell: (figures: Readonly<Record<string, number>>) => void },
  { at }: { at: Date },
): Promise<{ metric_count: number; company_count: number | null }> {
  const now = clock.now();
  const { metrics, rows } = await db.withSystem('collect-metrics', async (tx) => ({
    metrics: await collectSystemMetrics(tx, now),
    rows: await metricsAt(tx, now),
  }));
  tell(Object.fromEntries(rows.map(({ metric_type: type, metric_value: value }) => [type, Number(value)])));
  const isNight = at.getUTCHours() === NIGHT_HOUR;
  const companies = isNight ? await db.withSystem('collect-metrics', (tx) => computeResponsiveness(tx, now)) : null;
  return { metric_count: metrics, company_count: companies };
}
