import { appMay, audited, definedBy, type Migrating, ownRows, run, workerMay } from './helpers.ts';

/** What the operators' figures are counted from: states, times and numbers, never a word or an address. */
const COUNTED: Readonly<Record<string, string>> = {
  'users.users': 'id, email, deleted_at',
  'users.resumes': 'parse_status, created_at',
  'users.data_exports': 'status, created_at',
  'users.erasures': 'stage, next_attempt_at',
  'jobs.sources': 'is_active, health',
  'jobs.job_matches': 'job_id, user_id, match_score',
  'applications.applications':
    'id, user_id, job_id, status, applied_at, response_received_at, last_activity_at, created_at',
  'applications.interviews': 'application_id, status',
  'applications.offers': 'application_id',
  'communications.emails': 'status, next_attempt_at, send_started_at',
  'communications.email_responses': 'processed_at, received_at, review_status',
  'ai.generations': 'cost_micros, created_at',
};

/**
 * Added: what people agreed to beside the service itself; how companies answer, over at least five people; and for operators
 * the schema's two monitoring queries (its views see a person's own rows alone) and the deployment's own figures.
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `CREATE TABLE users.consents (
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       purpose varchar(30) NOT NULL,
       given_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       PRIMARY KEY (user_id, purpose)
     );`,
  );
  await ownRows(db, 'users.consents', { user: 'user_id' });
  await appMay(db, 'users.consents', ['SELECT', 'INSERT', 'DELETE']);
  await audited(db, 'users.consents', { subject: 'user_id', plain: ['user_id', 'purpose', 'given_at'] });
  // Whoever takes the consent back takes the events with it.
  await appMay(db, 'analytics.user_events', ['DELETE']);

  await run(
    db,
    `CREATE TABLE analytics.company_responsiveness (
       company_id uuid PRIMARY KEY REFERENCES jobs.companies(id) ON DELETE CASCADE,
       -- Below five it would tell of single people.
       people_count integer NOT NULL CHECK (people_count >= 5),
       sent_count integer NOT NULL,
       responded_count integer NOT NULL,
       q1_days numeric(8,2),
       median_days numeric(8,2),
       q3_days numeric(8,2),
       computed_at timestamptz NOT NULL
     );
     GRANT SELECT, INSERT, UPDATE, DELETE ON analytics.company_responsiveness TO jobhuntai_auditor;
     GRANT INSERT ON analytics.system_metrics TO jobhuntai_auditor;
     GRANT USAGE ON SCHEMA users, jobs, applications, communications, ai, analytics TO jobhuntai_auditor;
     GRANT SELECT (id, company_id) ON jobs.jobs TO jobhuntai_auditor;
     GRANT SELECT ON analytics.user_activity_summary, analytics.job_match_quality TO jobhuntai_auditor;`,
  );
  await appMay(db, 'analytics.company_responsiveness', ['SELECT']);
  await workerMay(db, 'analytics.company_responsiveness', ['SELECT']);
  for (const [table, columns] of Object.entries(COUNTED)) {
    const name = table.slice(table.indexOf('.') + 1);
    await run(
      db,
      `GRANT SELECT (${columns}) ON ${table} TO jobhuntai_auditor;
       DO $$ BEGIN
         IF (SELECT relrowsecurity FROM pg_class WHERE oid = '${table}'::regclass)
           AND NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = '${table}'::regclass AND polname = '${name}_auditor') THEN
           CREATE POLICY ${name}_auditor ON ${table} FOR SELECT TO jobhuntai_auditor USING (true);
         END IF;
       END $$;`,
    );
  }
  await run(
    db,
    `-- How companies answer, over all people; those of fewer than five are left out. Returns the companies.
     CREATE FUNCTION analytics.compute_responsiveness(p_now timestamptz) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
       SET search_path = pg_catalog, pg_temp AS $$
     DECLARE
       done integer;
     BEGIN
       DELETE FROM analytics.company_responsiveness;
       INSERT INTO analytics.company_responsiveness
         (company_id, people_count, sent_count, responded_count, q1_days, median_days, q3_days, computed_at)
       SELECT j.company_id, count(DISTINCT a.user_id), count(*), count(a.response_received_at),
              percentile_cont(0.25) WITHIN GROUP (ORDER BY d.days), percentile_cont(0.5) WITHIN GROUP (ORDER BY d.days),
              percentile_cont(0.75) WITHIN GROUP (ORDER BY d.days), p_now
         FROM applications.applications a JOIN jobs.jobs j ON j.id = a.job_id
        CROSS JOIN LATERAL (SELECT CASE WHEN a.response_received_at >= a.applied_at
          THEN extract(epoch FROM a.response_received_at - a.applied_at) / 86400 END::float8 AS days) AS d
        WHERE a.applied_at IS NOT NULL AND a.applied_at > p_now - interval '2 years' AND j.company_id IS NOT NULL
        GROUP BY j.company_id HAVING count(DISTINCT a.user_id) >= 5;
       GET DIAGNOSTICS done = ROW_COUNT;
       RETURN done;
     END $$;

     -- The schema's two monitoring queries over everybody; people by their number alone.
     CREATE FUNCTION analytics.activity_of_everybody(p_limit integer)
       RETURNS TABLE (user_id uuid, total_applications bigint, interviews bigint, offers bigint, avg_response_days float8)
       LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
       BEGIN ATOMIC
         SELECT v.id, v.total_applications, v.interviews, v.offers, v.avg_response_days::float8
           FROM analytics.user_activity_summary v WHERE v.total_applications > 0
          ORDER BY v.total_applications DESC, v.id LIMIT p_limit;
       END;
     CREATE FUNCTION analytics.match_quality_of_everybody()
       RETURNS TABLE (match_score integer, job_count bigint, applications bigint, success_rate float8)
       LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
       BEGIN ATOMIC
         SELECT v.match_score, v.job_count, v.applications, v.success_rate::float8 FROM analytics.job_match_quality v;
       END;

     -- Writes down how the deployment stands: ages in seconds of what waits longest, counts of the last day, cost.
     CREATE FUNCTION analytics.collect_system_metrics(p_now timestamptz) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
       SET search_path = pg_catalog, pg_temp AS $$
     DECLARE
       done integer;
     BEGIN
       INSERT INTO analytics.system_metrics (metric_type, metric_value, recorded_at)
       SELECT m.name, m.value, p_now FROM (
         SELECT 'queue.emails_oldest_seconds' AS name,
                coalesce(extract(epoch FROM p_now - min(e.next_attempt_at)), 0)::numeric AS value
           FROM communications.emails e WHERE e.status = 'queued' AND e.next_attempt_at <= p_now
         UNION ALL SELECT 'queue.replies_oldest_seconds', coalesce(extract(epoch FROM p_now - min(r.received_at)), 0)
           FROM communications.email_responses r WHERE r.processed_at IS NULL
         UNION ALL SELECT 'queue.resumes_oldest_seconds', coalesce(extract(epoch FROM p_now - min(r.created_at)), 0)
           FROM users.resumes r WHERE r.parse_status = 'queued'
         UNION ALL SELECT 'queue.exports_oldest_seconds', coalesce(extract(epoch FROM p_now - min(x.created_at)), 0)
           FROM users.data_exports x WHERE x.status IN ('queued', 'running')
         UNION ALL SELECT 'queue.erasures_oldest_seconds', coalesce(extract(epoch FROM p_now - min(x.next_attempt_at)), 0)
           FROM users.erasures x WHERE x.stage NOT IN ('finished', 'cancelled') AND x.next_attempt_at <= p_now
         UNION ALL SELECT 'sends.' || e.status || '_day', count(*) FROM communications.emails e
          WHERE e.send_started_at > p_now - interval '1 day' AND e.status IN ('sent', 'delivered', 'bounced', 'failed', 'needs_review')
          GROUP BY e.status
         UNION ALL SELECT 'replies.review_share', coalesce(avg((r.review_status = 'needed')::integer), 0)
           FROM communications.email_responses r WHERE r.received_at > p_now - interval '1 day'
         UNION ALL SELECT 'sources.' || s.health, count(*) FROM jobs.sources s WHERE s.is_active GROUP BY s.health
         UNION ALL SELECT 'model.cost_micros_day', coalesce(sum(g.cost_micros), 0) FROM ai.generations g
          WHERE g.created_at > p_now - interval '1 day') AS m;
       GET DIAGNOSTICS done = ROW_COUNT;
       RETURN done;
     END $$;`,
  );
  for (const signature of [
    'analytics.compute_responsiveness(timestamptz)',
    'analytics.activity_of_everybody(integer)',
    'analytics.match_quality_of_everybody()',
    'analytics.collect_system_metrics(timestamptz)',
  ]) {
    await definedBy(db, signature, 'jobhuntai_auditor', ['jobhuntai_worker']);
  }
}
