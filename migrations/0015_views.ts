import { type Migrating, run } from './helpers.ts';

export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `-- Mend: the last 30 days of activity of all living accounts (the seed listed only new sign-ups); interviews and offers
     -- are counted as such (they vanished once the status moved on); fractions of a day are kept. security_invoker: row
     -- level security of whoever asks applies.
     CREATE VIEW analytics.user_activity_summary WITH (security_invoker = true) AS
       SELECT u.id, u.email,
         count(a.id) AS total_applications,
         count(a.id) FILTER (WHERE a.has_interview) AS interviews,
         count(a.id) FILTER (WHERE a.has_offer) AS offers,
         avg(EXTRACT(EPOCH FROM a.response_received_at - a.applied_at) / 86400)
           FILTER (WHERE a.response_received_at >= a.applied_at) AS avg_response_days
       FROM users.users AS u
       LEFT JOIN (
         SELECT p.id, p.user_id, p.applied_at, p.response_received_at,
           EXISTS (SELECT FROM applications.interviews AS i WHERE i.application_id = p.id AND i.status <> 'cancelled') AS has_interview,
           EXISTS (SELECT FROM applications.offers AS o WHERE o.application_id = p.id) AS has_offer
         FROM applications.applications AS p
         WHERE coalesce(p.last_activity_at, p.applied_at, p.created_at) > CURRENT_DATE - interval '30 days'
       ) AS a ON a.user_id = u.id
       WHERE u.deleted_at IS NULL
       GROUP BY u.id, u.email;

     -- Mend: success is counted among applications, not among matches nobody applied to.
     CREATE VIEW analytics.job_match_quality WITH (security_invoker = true) AS
       SELECT jm.match_score,
         count(*) AS job_count,
         count(DISTINCT a.id) AS applications,
         avg(CASE WHEN a.status IN ('interviewing', 'offered') OR i.application_id IS NOT NULL THEN 1 ELSE 0 END)
           FILTER (WHERE a.id IS NOT NULL AND a.status <> 'draft') AS success_rate
       FROM jobs.job_matches AS jm
       LEFT JOIN applications.applications AS a ON jm.job_id = a.job_id AND jm.user_id = a.user_id
       LEFT JOIN (SELECT DISTINCT application_id FROM applications.interviews WHERE status <> 'cancelled') AS i
         ON i.application_id = a.id
       GROUP BY jm.match_score
       ORDER BY jm.match_score DESC;

     GRANT SELECT ON analytics.user_activity_summary, analytics.job_match_quality TO jobhuntai_app, jobhuntai_worker;`,
  );
}
