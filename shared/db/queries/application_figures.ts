import { sql } from 'kysely';
import { ANSWERED } from '../../domain/applications/lifecycle.ts';
import type { ApplicationFacts } from '../../domain/metrics/funnel.ts';
import type { UserTx } from '../scope.ts';

/** As many as one answer counts. */
const MOST = 20_000;

/** What became of the person's applications that left, or were begun, from one instant to another. */
export async function applicationFacts(tx: UserTx, userId: string, from: Date, to: Date): Promise<ApplicationFacts[]> {
  const { rows } = await sql<ApplicationFacts>`
    SELECT a.created_at, a.applied_at AS sent_at, a.response_received_at AS response_at,
           a.response_received_at IS NOT NULL OR a.status = ANY (${[...ANSWERED]}::text[]) AS answered,
           a.status = 'rejected' AS rejected,
           EXISTS (SELECT FROM applications.application_activities v WHERE v.application_id = a.id AND v.activity_type = 'opened') AS viewed,
           a.status IN ('interviewing', 'offered')
             OR EXISTS (SELECT FROM applications.interviews i WHERE i.application_id = a.id AND i.status <> 'cancelled') AS interviewed,
           a.status = 'offered' OR EXISTS (SELECT FROM applications.offers o WHERE o.application_id = a.id) AS offered,
           a.origin AS source, s.name AS board, a.channel,
           CASE WHEN r.id IS NULL THEN NULL ELSE 'v' || r.version || ' ' || r.file_name END AS resume,
           coalesce(g.prompt, l.model_used) AS prompt,
           coalesce(c.name, a.company_name) AS company
      FROM applications.applications AS a
      LEFT JOIN jobs.jobs AS j ON j.id = a.job_id
      LEFT JOIN jobs.sources AS s ON s.id = j.source_id
      LEFT JOIN jobs.companies AS c ON c.id = j.company_id
      LEFT JOIN users.resumes AS r ON r.id = a.resume_id
      LEFT JOIN ai.cover_letters AS l ON l.id = a.cover_letter_id
      LEFT JOIN LATERAL (
        SELECT coalesce(p.name || ' v' || p.version, w.model) AS prompt
          FROM ai.generations AS w LEFT JOIN ai.prompts AS p ON p.id = w.prompt_id
         WHERE w.user_id = a.user_id AND w.type = 'cover_letter' AND w.input_data ->> 'letter_id' = l.id::text
         ORDER BY w.created_at DESC LIMIT 1) AS g ON l.id IS NOT NULL
     WHERE a.user_id = ${userId}::uuid AND coalesce(a.applied_at, a.created_at) >= ${from}
       AND coalesce(a.applied_at, a.created_at) < ${to}
     ORDER BY coalesce(a.applied_at, a.created_at) DESC LIMIT ${MOST}`.execute(tx);
  return rows;
}

export type ActivityInstants = { sent: Date[]; responded: Date[]; interviews: Date[] };

/**
 * When the person's applications left, were answered, and when interviews take place. What was written down as made elsewhere has
 * a day and no hour.
 */
export async function activityInstants(tx: UserTx, userId: string, from: Date, to: Date): Promise<ActivityInstants> {
  const { rows } = await sql<{ kind: 'sent' | 'responded' | 'interviews'; at: Date }>`
    SELECT 'sent' AS kind, applied_at AS at FROM applications.applications
     WHERE user_id = ${userId}::uuid AND channel <> 'manual' AND applied_at >= ${from} AND applied_at < ${to}
    UNION ALL
    SELECT 'responded', received_at FROM communications.email_responses
     WHERE user_id = ${userId}::uuid AND application_id IS NOT NULL AND received_at >= ${from} AND received_at < ${to}
    UNION ALL
    SELECT 'interviews', i.scheduled_at FROM applications.interviews AS i
      JOIN applications.applications AS a ON a.id = i.application_id
     WHERE a.user_id = ${userId}::uuid AND i.status <> 'cancelled' AND i.scheduled_at >= ${from} AND i.scheduled_at < ${to}
     LIMIT ${MOST}`.execute(tx);
  const of = (wanted: string) => rows.flatMap(({ kind, at }) => (kind === wanted ? [at] : []));
  return { sent: of('sent'), responded: of('responded'), interviews: of('interviews') };
}

export type SalaryRow = {
  currency: string;
  kind: 'posted' | 'offered';
  count: number;
  q1: number;
  median: number;
  q3: number;
  low: number;
  high: number;
};

/**
 * Yearly pay by currency in minor units: what the postings name that the person applied to (the middle of their range), and
 * what they were offered.
 */
export async function salaryPicture(tx: UserTx, userId: string): Promise<SalaryRow[]> {
  const { rows } = await sql<SalaryRow>`
    WITH pay AS (
      SELECT 'posted' AS kind, j.salary_currency AS currency,
             (coalesce(j.salary_annual_min_minor, j.salary_annual_max_minor)
               + coalesce(j.salary_annual_max_minor, j.salary_annual_min_minor)) / 2 AS minor
        FROM applications.applications AS a JOIN jobs.jobs AS j ON j.id = a.job_id
       WHERE a.user_id = ${userId}::uuid AND a.applied_at IS NOT NULL
      UNION ALL
      SELECT 'offered', o.salary_currency, public.salary_per_year(o.salary_offered_minor, o.salary_period)
        FROM applications.offers AS o JOIN applications.applications AS a ON a.id = o.application_id
       WHERE a.user_id = ${userId}::uuid)
    SELECT kind, currency, count(*)::int AS count,
           round(percentile_cont(0.25) WITHIN GROUP (ORDER BY minor))::float8 AS q1,
           round(percentile_cont(0.5) WITHIN GROUP (ORDER BY minor))::float8 AS median,
           round(percentile_cont(0.75) WITHIN GROUP (ORDER BY minor))::float8 AS q3,
           min(minor)::float8 AS low, max(minor)::float8 AS high
      FROM pay WHERE minor IS NOT NULL AND currency IS NOT NULL
     GROUP BY kind, currency ORDER BY currency, kind`.execute(tx);
  return rows;
}
