import { sql } from 'kysely';
import type { PersonState } from '../../domain/profile/person-state.ts';
import type { UserTx } from '../scope.ts';

/** How far the person's rows have come, one look at each table; undefined when there is no such person. */
export const findPersonState = async (tx: UserTx, userId: string): Promise<PersonState | undefined> => {
  const { rows } = await sql<PersonState>`
    SELECT u.email_verified,
           p.headline IS NOT NULL AS headline, p.summary IS NOT NULL AS summary, p.location IS NOT NULL AS location,
           p.phone IS NOT NULL AS phone,
           coalesce(p.linkedin_url, p.github_url, p.portfolio_url) IS NOT NULL AS link,
           p.availability IS NOT NULL AS availability,
           coalesce(p.desired_salary_min, f.salary_min) IS NOT NULL AS wanted_salary,
           coalesce(cardinality(f.locations), 0) + coalesce(cardinality(f.work_modes), 0) > 0 AS wanted_places_or_modes,
           coalesce(cardinality(f.job_types), 0) > 0 AS wanted_job_types,
           e.jobs, e.jobs_described, d.degrees, s.skills, w.projects, c.certificates, l.languages, r.resume_id, r.resumes_parsed, r.resumes_reading, r.resumes_failed,
           o.open_proposals, b.sources, b.sources_crawled, m.matches,
           EXISTS (SELECT FROM jobs.match_refreshes mr WHERE mr.user_id = u.id AND mr.refreshed_at IS NOT NULL) AS matches_made,
           coalesce((SELECT t.status FROM integrations.oauth_tokens t WHERE t.user_id = u.id AND t.provider = 'google'), 'none') AS mailbox,
           a.work_authorisations
      FROM users.users u
      LEFT JOIN users.profiles p ON p.user_id = u.id
      LEFT JOIN users.preferences f ON f.user_id = u.id
     CROSS JOIN LATERAL (SELECT count(*)::int AS jobs, count(x.description)::int AS jobs_described FROM users.experience x
                          WHERE x.user_id = u.id) AS e
     CROSS JOIN LATERAL (SELECT count(*)::int AS degrees FROM users.education x WHERE x.user_id = u.id) AS d
     CROSS JOIN LATERAL (SELECT count(*)::int AS skills FROM users.skills x WHERE x.user_id = u.id) AS s
     CROSS JOIN LATERAL (SELECT count(*)::int AS projects FROM users.user_projects x WHERE x.user_id = u.id) AS w
     CROSS JOIN LATERAL (SELECT count(*)::int AS certificates FROM users.user_certificates x WHERE x.user_id = u.id) AS c
     CROSS JOIN LATERAL (SELECT count(*)::int AS languages FROM users.user_languages x WHERE x.user_id = u.id) AS l
     CROSS JOIN LATERAL (
       SELECT (array_agg(x.id ORDER BY x.created_at DESC) FILTER (WHERE x.parse_status <> 'awaiting_upload'))[1] AS resume_id,
              count(*) FILTER (WHERE x.parse_status = 'parsed')::int AS resumes_parsed,
              count(*) FILTER (WHERE x.parse_status IN ('queued', 'parsing'))::int AS resumes_reading,
              count(*) FILTER (WHERE x.parse_status = 'failed')::int AS resumes_failed
         FROM users.resumes x WHERE x.user_id = u.id) AS r
     CROSS JOIN LATERAL (SELECT count(*)::int AS open_proposals FROM users.resume_proposals x
                          WHERE x.user_id = u.id AND x.status = 'open') AS o
     CROSS JOIN LATERAL (SELECT count(*)::int AS sources, count(x.last_crawled_at)::int AS sources_crawled
                           FROM jobs.user_sources y JOIN jobs.sources x ON x.id = y.source_id WHERE y.user_id = u.id) AS b
     CROSS JOIN LATERAL (SELECT count(*)::int AS matches FROM jobs.job_matches x WHERE x.user_id = u.id) AS m
     CROSS JOIN LATERAL (SELECT count(*)::int AS work_authorisations FROM users.answers x
                          WHERE x.user_id = u.id AND x.answer_key LIKE 'work_authorisation.%') AS a
     WHERE u.id = ${userId}`.execute(tx);
  return rows[0];
};
