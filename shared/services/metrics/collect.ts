import { collectSystemMetrics, computeResponsiveness } from '../../db/queries/monitoring.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';

const NIGHT_HOUR = 4;

/** Writes down how the deployment stands, and once a night how companies answer. */
export async function collectMetrics(
  { db, clock }: { db: Db; clock: Clock },
  { at }: { at: Date },
): Promise<{ metric_count: number; company_count: number | null }> {
  const now = clock.now();
  const metrics = await db.withSystem('collect-metrics', (tx) => collectSystemMetrics(tx, now));
  const isNight = at.getUTCHours() === NIGHT_HOUR;
  const companies = isNight ? await db.withSystem('collect-metrics', (tx) => computeResponsiveness(tx, now)) : null;
  return { metric_count: metrics, company_count: companies };
}
