import type {
  EverybodysActivity,
  MatchQuality,
  SlowStatements,
  SystemMetrics,
  SystemMetricsQuery,
} from '../../contracts/monitoring.ts';
import { recordView } from '../../db/queries/audit_trail.ts';
import {
  everybodysActivity,
  matchQuality,
  type StatementRow,
  slowStatements,
  systemMetrics,
} from '../../db/queries/monitoring.ts';
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

/** PostgreSQL's word for a view whose library was not loaded at the server's start. */
const NOT_LOADED = '55000';
const orAbsent = (read: Promise<StatementRow[] | undefined>): Promise<StatementRow[] | undefined> =>
  read.catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === NOT_LOADED) return undefined;
    throw error;
  });

/** The statements that took the longest in all, of those who ask for people and of queues and schedules. */
export async function readSlowStatements(deps: Deps, ctx: UserContext, limit: number): Promise<SlowStatements> {
  const worker = await orAbsent(asOperator(deps, ctx, 'slow_statements', (tx) => slowStatements(tx, limit)));
  const app = await orAbsent(deps.db.withUser(ctx, (tx) => slowStatements(tx, limit)));
  const rows = [...(worker ?? []), ...(app ?? [])].sort((one, other) => other.total_ms - one.total_ms);
  return {
    is_loaded: worker !== undefined,
    items: rows.slice(0, limit).map((row) => ({ ...row, calls: Number(row.calls), rows: Number(row.rows) })),
  };
}
