import { sql } from 'kysely';
import type { SystemTx, UserTx } from '../scope.ts';

type Counted = { total_applications: string; interviews: string; offers: string };
export type ActivityOf = Counted & { user_id: string; avg_response_days: number | null };

/** The last 30 days of everybody's applications, the busiest first; people by their number. */
export const everybodysActivity = async (tx: SystemTx, limit: number): Promise<ActivityOf[]> =>
  (await sql<ActivityOf>`SELECT * FROM analytics.activity_of_everybody(${limit}::int)`.execute(tx)).rows;

export type QualityOf = { match_score: number; job_count: string; applications: string; success_rate: number | null };

/** Matches, applications and success by score, over everybody. */
export const matchQuality = async (tx: SystemTx): Promise<QualityOf[]> =>
  (await sql<QualityOf>`SELECT * FROM analytics.match_quality_of_everybody()`.execute(tx)).rows;

export type MetricRow = { metric_type: string; metric_value: string | null; recorded_at: Date };

/** One figure over time, newest first; or the newest of each, the rollups' own marks left out. */
export const systemMetrics = async (tx: SystemTx, type: string | undefined, limit: number): Promise<MetricRow[]> =>
  (
    await (type === undefined
      ? sql<MetricRow>`
          SELECT DISTINCT ON (metric_type) metric_type, metric_value, recorded_at FROM analytics.system_metrics
           WHERE recorded_at > now() - interval '7 days' ORDER BY metric_type, recorded_at DESC LIMIT ${limit}`
      : sql<MetricRow>`
          SELECT metric_type, metric_value, recorded_at FROM analytics.system_metrics WHERE metric_type = ${type}
           ORDER BY recorded_at DESC LIMIT ${limit}`
    ).execute(tx)
  ).rows;

/** Writes down how the deployment stands. Gives how many figures. */
export const collectSystemMetrics = async (tx: SystemTx, now: Date): Promise<number> =>
  (await sql<{ done: number }>`SELECT analytics.collect_system_metrics(${now}::timestamptz) AS done`.execute(tx))
    .rows[0]?.done ?? 0;

/** What was written down at this instant. */
export const metricsAt = async (tx: SystemTx, now: Date): Promise<MetricRow[]> =>
  (
    await sql<MetricRow>`SELECT metric_type, metric_value, recorded_at FROM analytics.system_metrics
                          WHERE recorded_at = ${now}::timestamptz ORDER BY metric_type LIMIT 500`.execute(tx)
  ).rows;

/** Sums anew how companies answer. Gives how many companies. */
export const computeResponsiveness = async (tx: SystemTx, now: Date): Promise<number> =>
  (await sql<{ done: number }>`SELECT analytics.compute_responsiveness(${now}::timestamptz) AS done`.execute(tx))
    .rows[0]?.done ?? 0;

export type CompanyAnswers = {
  people_count: number;
  sent_count: number;
  responded_count: number;
  q1_days: string | null;
  median_days: string | null;
  q3_days: string | null;
  computed_at: Date;
};

/** How a company answers; `exists` is false for one that is not there. */
export const companyAnswers = async (
  tx: UserTx,
  companyId: string,
): Promise<{ exists: boolean; answers: CompanyAnswers | undefined }> => {
  const company = await tx.selectFrom('jobs.companies').select('id').where('id', '=', companyId).executeTakeFirst();
  const answers = await tx
    .selectFrom('analytics.company_responsiveness')
    .select(['people_count', 'sent_count', 'responded_count', 'q1_days', 'median_days', 'q3_days', 'computed_at'])
    .where('company_id', '=', companyId)
    .executeTakeFirst();
  return { exists: company !== undefined, answers };
};

export type StatementRow = {
  role: string;
  statement: string;
  calls: string;
  mean_ms: number;
  worst_ms: number;
  total_ms: number;
  rows: string;
};

/**
 * The statements of the transaction's own role that took the longest in all. A role sees no other's words, so each is asked
 * for its own. Undefined where pg_stat_statements is not installed; throws where its library is not loaded.
 */
export async function slowStatements(tx: UserTx | SystemTx, limit: number): Promise<StatementRow[] | undefined> {
  const { rows: there } = await sql<{ name: string | null }>`
    SELECT to_regclass('public.pg_stat_statements')::text AS name`.execute(tx);
  if (typeof there[0]?.name !== 'string') return undefined;
  const { rows } = await sql<StatementRow>`
    SELECT current_user::text AS role, left(s.query, 2000) AS statement, s.calls::text AS calls, s.mean_exec_time AS mean_ms,
           s.max_exec_time AS worst_ms, s.total_exec_time AS total_ms, s.rows::text AS rows
      FROM public.pg_stat_statements s
     WHERE s.userid = current_user::regrole AND s.dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
     ORDER BY s.total_exec_time DESC LIMIT ${limit}`.execute(tx);
  return rows;
}
