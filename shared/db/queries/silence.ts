import { sql } from 'kysely';
import type { ApplicationStatus } from '../../domain/applications/lifecycle.ts';
import type { UserTx } from '../scope.ts';

export type WaitingRow = {
  id: string;
  company_name: string | null;
  job_title: string | null;
  status: ApplicationStatus;
  applied_at: Date;
  followed_up_at: Date | null;
  applications: number;
  answered: number;
  median_days: number | null;
  company_within_days: number | null;
  last_answer_at: Date | null;
  person_answered: number;
  person_within_days: number | null;
};

const MOST = 200;

/**
 * The person's applications that left and were not answered, the longest waiting first, each with how the same company
 * answered them before, and how everybody did: the median, and the days within which four of five answers came.
 */
export const waitingApplications = async (tx: UserTx): Promise<WaitingRow[]> =>
  (
    await sql<WaitingRow>`
    WITH own AS MATERIALIZED (
      SELECT id, company_key, response_received_at,
             extract(epoch FROM response_received_at - applied_at)::float8 / 86400 AS days
        FROM applications.applications WHERE applied_at IS NOT NULL
    ), companies AS (
      SELECT company_key, count(*)::integer AS applications, count(days)::integer AS answered,
             percentile_cont(0.5) WITHIN GROUP (ORDER BY days) AS median_days,
             percentile_cont(0.8) WITHIN GROUP (ORDER BY days) AS within_days, max(response_received_at) AS last_answer_at
        FROM own WHERE company_key IS NOT NULL GROUP BY company_key
    ), everybody AS (
      SELECT count(days)::integer AS answered, percentile_cont(0.8) WITHIN GROUP (ORDER BY days) AS within_days FROM own
    )
    SELECT a.id, a.company_name, a.job_title, a.status, a.applied_at,
           (SELECT max(e.sent_at) FROM communications.emails AS e
             WHERE e.application_id = a.id AND e.type = 'follow_up') AS followed_up_at,
           coalesce(c.applications, 1) AS applications, coalesce(c.answered, 0) AS answered, c.median_days,
           c.within_days AS company_within_days, c.last_answer_at,
           p.answered AS person_answered, p.within_days AS person_within_days
      FROM applications.applications AS a
      CROSS JOIN everybody AS p
      LEFT JOIN companies AS c ON c.company_key = a.company_key
     WHERE a.status IN ('sent', 'delivered', 'viewed') AND a.applied_at IS NOT NULL AND a.response_received_at IS NULL
     ORDER BY a.applied_at, a.id LIMIT ${MOST}`.execute(tx)
  ).rows;
