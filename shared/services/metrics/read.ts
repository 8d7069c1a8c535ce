import type { ApplicationMetrics, MetricsQuery } from '../../contracts/metric.ts';
import { listDays } from '../../db/queries/application_metrics.ts';
import { personsZone } from '../../db/queries/settings_zone.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { totals } from '../../domain/metrics/daily.ts';

/** The person's daily figures from one local day to another, both included. */
export async function readMetrics(
  { db }: { db: Db },
  ctx: UserContext,
  { from, to }: MetricsQuery,
): Promise<ApplicationMetrics> {
  const { rows, timezone } = await db.withUser(ctx, async (tx) => ({
    rows: await listDays(tx, { from, to }),
    timezone: await personsZone(tx),
  }));
  const days = rows.map(({ average_response_days: average, updated_at, ...day }) => ({
    ...day,
    average_response_days: average === null ? null : Number(average),
    updated_at: updated_at.toISOString(),
  }));
  return { from, to, timezone, totals: totals(days), days };
}
