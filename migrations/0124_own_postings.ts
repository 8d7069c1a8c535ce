import { type Migrating, run } from './helpers.ts';

/**
 * Added: a person's "not the same" as it counts for them. Of each job that they said so of: which sightings are which
 * posting to them. A sighting that they set apart is its own board's posting; the rest stay the job, or, where the one
 * that the job shows was set apart, the posting of the first of the rest.
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `CREATE VIEW jobs.own_sightings WITH (security_invoker = true) AS
       SELECT user_id, job_id, sighting_id, is_apart, gone_at IS NULL AND (expiry_date IS NULL OR expiry_date > now()) AS is_there,
              CASE WHEN is_apart THEN posting_id
                   WHEN bool_or(is_apart AND posting_id = job_id) OVER (PARTITION BY user_id, job_id)
                     THEN first_value(posting_id) OVER (PARTITION BY user_id, job_id ORDER BY is_apart, gone_at IS NOT NULL, first_seen_at, sighting_id)
                   ELSE job_id END AS own_id
         FROM (
           SELECT v.user_id, v.job_id, s.id AS sighting_id, s.gone_at, s.first_seen_at, j.id AS posting_id, j.expiry_date,
                  EXISTS (SELECT FROM jobs.not_the_same n JOIN jobs.jobs o ON o.id = n.job_id
                           WHERE n.user_id = v.user_id AND n.sighting_id = s.id AND coalesce(o.duplicate_of, o.id) = v.job_id) AS is_apart
             -- A job that was merged since is looked for behind the one that it is now.
             FROM (SELECT DISTINCT n.user_id, coalesce(o.duplicate_of, o.id) AS job_id
                     FROM jobs.not_the_same n JOIN jobs.jobs o ON o.id = n.job_id) v
             JOIN jobs.job_sightings s ON s.job_id = v.job_id
             JOIN jobs.jobs j ON j.source_id = s.source_id AND j.external_id = s.external_id) seen;
     GRANT SELECT ON jobs.own_sightings TO jobhuntai_app;`,
  );
}
