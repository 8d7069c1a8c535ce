import type {
  EverybodysActivity,
  MatchQuality,
  SystemMetrics,
  SystemMetricsQuery,
} from '../../contracts/monitoring.ts';
import { recordView } from '../../db/queries/audit_trail.ts';
import { everybodysActivity, matchQuality, systemMetrics } from '../../db/queries/monitoring.ts';
import { isOperator } from '../../db/queries/operators.ts';
import type { Db, SystemTx } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { Forbidden } from '../../domain/errors.ts';

type Deps = { db: Db };
const RUN = 'operator-monitoring';

/** Throws Forbidden for everybody but an operator; the trail notes what was looked at. */
async function asOperator<T>(
  { db }: Deps,
  ctx: UserContext,
  what: string,
  work: (tx: SystemTx) => Promise<T>,
): Promise<T> {
  await db.withUser(ctx, async (tx) => {
    if (!(await isOperator(tx, ctx.userId))) throw new Forbidden('This is for the operators of this deployment.');
    await recordView(tx, what, null);
  });
  return await db.withSystem(RUN, work);
}

export const readEverybodysActivity = async (
  deps: Deps,
  ctx: UserContext,
  limit: number,
): Promise<EverybodysActivity> => ({
  items: (await asOperator(deps, ctx, 'user_activity_summary', (tx) => everybodysActivity(tx, limit))).map((row) => ({
    ...row,
    total_applications: Number(row.total_applications),
    interviews: Number(row.interviews),
    offers: Number(row.offers),
  })),
});

export const readMatchQuality = async (deps: Deps, ctx: UserContext): Promise<MatchQuality> => ({
  items: (await asOperator(deps, ctx, 'job_match_quality', matchQuality)).map((row) => ({
    ...row,
    job_count: Number(row.job_count),
    applications: Number(row.applications),
  })),
});

export const readSystemMetrics = async (
  deps: Deps,
  ctx: UserContext,
  { metric_type: type, limit }: SystemMetricsQuery,
): Promise<SystemMetrics> => ({
  items: (await asOperator(deps, ctx, 'system_metrics', (tx) => systemMetrics(tx, type, limit))).map((row) => ({
    metric_type: row.metric_type,
    metric_value: row.metric_value === null ? null : Number(row.metric_value),
    recorded_at: row.recorded_at.toISOString(),
  })),
});
