import type { ApplicationMetrics, MetricsQuery } from '../../contracts/metric.ts';
import { listDays } from '../../db/queries/application_metrics.ts';
import { personsZone } from '../../db/queries/settings_zone.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { totals } from '../../domain/metrics/daily.ts';
import { localDay } from '../../domain/metrics/local-day.ts';
import { historyFrom } from '../../domain/tiers.ts';
import { tierOf } from '../tiers/tier-of.ts';

/**
 * The person's daily figures from one local day to another, both included, as far back as their tier shows: `from` says
 * where they begin.
 */
export async function readMetrics(
  { db, clock }: { db: Db; clock: Clock },
  ctx: UserContext,
  { from, to }: MetricsQuery,
): Promise<ApplicationMetrics> {
  const now = clock.now();
  const { rows, timezone, since } = await db.withUser(ctx, async (tx) => {
    const zone = await personsZone(tx);
    const first = localDay(historyFrom(await tierOf(tx, ctx.userId, now), now), zone);
    const since = from < first ? first : from;
    return { rows: await listDays(tx, { from: since, to }), timezone: zone, since };
  });
  const days = rows.map(({ average_response_days: average, updated_at, ...day }) => ({
    ...day,
    average_response_days: average === null ? null : Number(average),
    updated_at: updated_at.toISOString(),
  }));
  return { from: since, to, timezone, totals: totals(days), days };
}
