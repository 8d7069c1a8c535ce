import { sql } from 'kysely';
import type { Candidate } from '../../domain/replies/evidence.ts';
import type { UserTx } from '../scope.ts';

/** Later than a year after it left, nobody's message is about it without a mark. */
const WITHIN_DAYS = 365;
const MOST = 5_000;

/**
 * Applications that left, may have left, or are handed off by the person, before `at`: what a message of then may be
 * about. An answer may come before the person has said what became of a send whose outcome nobody knows.
 */
export const replyCandidates = async (tx: UserTx, at: Date): Promise<Candidate[]> => {
  const found = await sql<Omit<Candidate, 'hosts'> & { hosts: (string | null)[] }>`
    SELECT a.id AS "applicationId", coalesce(a.company_name, c.name) AS "companyName", a.job_title AS "jobTitle",
           ARRAY[c.website_domain, substring(a.application_url FROM '^https?://([^/:?#]+)'), a.recipient_email] AS hosts,
           j.external_id AS reference, a.applied_at AS "appliedAt"
      FROM applications.applications a
      LEFT JOIN jobs.jobs j ON j.id = a.job_id
      LEFT JOIN jobs.companies c ON c.id = j.company_id
     WHERE (a.status NOT IN ('queued', 'withdrawn')
            OR (a.status = 'queued' AND EXISTS (
              SELECT FROM communications.emails e
               WHERE e.application_id = a.id AND e.status = 'needs_review' AND e.send_started_at IS NOT NULL)))
       AND (a.status <> 'draft' OR a.channel <> 'email')
       AND coalesce(a.applied_at, a.created_at) BETWEEN ${at}::timestamptz - make_interval(days => ${WITHIN_DAYS}) AND ${at}
     ORDER BY coalesce(a.applied_at, a.created_at) DESC, a.id
     LIMIT ${MOST}`.execute(tx);
  return found.rows.map((row) => ({ ...row, hosts: row.hosts.flatMap((host) => host ?? []) }));
};
