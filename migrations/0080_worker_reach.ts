import { definedBy, type Migrating, run } from './helpers.ts';

/**
 * Mend: the worker finds what is due across people, and for that it needs ids, states and times. It could read every
 * letter, resume, message, answer and name as well; now it reads none. What is done for a person runs as that person.
 */
const READS: Readonly<Record<string, string>> = {
  'users.users': 'id, created_at, is_active, deleted_at',
  'users.profiles': 'user_id, updated_at',
  'users.skills': 'user_id, created_at',
  'users.preferences': 'user_id, updated_at',
  'users.settings': 'user_id, timezone, updated_at',
  'users.resumes': 'id, user_id, object_key, content_type, parse_status, parse_lease_until, created_at, updated_at',
  'applications.applications':
    'id, user_id, status, scheduled_for, applied_at, response_received_at, last_activity_at, created_at, updated_at',
  'applications.application_activities': 'id, application_id, activity_type, metadata, created_at',
  'applications.interviews': 'id, application_id, status, created_at, updated_at',
  'applications.offers': 'id, application_id, created_at, updated_at',
  'communications.emails': 'id, user_id, status, next_attempt_at',
  'communications.email_responses': 'id, user_id, processed_at, received_at, created_at',
  'integrations.mailbox_cursors': 'user_id, provider, next_sync_at, lease_until',
};

/** Nothing of these is the worker's business. */
const NOT_AT_ALL = [
  'users.idempotency_keys',
  'jobs.job_matches',
  'communications.email_events',
  'communications.suppressions',
  'ai.generations',
  'integrations.google_sheets',
  'integrations.google_calendar',
  'analytics.user_events',
];

/** Found, not changed: their states move under the person's own rights. */
const NOT_WRITTEN = [
  'applications.application_activities',
  'communications.emails',
  'communications.email_responses',
  'integrations.mailbox_cursors',
];

export async function up(db: Migrating): Promise<void> {
  for (const [table, columns] of Object.entries(READS)) {
    // In this order: taking it from the table takes it from each column too.
    await run(
      db,
      `REVOKE SELECT ON ${table} FROM jobhuntai_worker; GRANT SELECT (${columns}) ON ${table} TO jobhuntai_worker;`,
    );
  }
  for (const table of NOT_WRITTEN) await run(db, `REVOKE INSERT, UPDATE, DELETE ON ${table} FROM jobhuntai_worker;`);
  for (const table of NOT_AT_ALL) {
    const policy = `${table.slice(table.indexOf('.') + 1)}_worker`;
    await run(db, `REVOKE ALL ON ${table} FROM jobhuntai_worker; DROP POLICY ${policy} ON ${table};`);
  }
  await run(
    db,
    `REVOKE ALL ON analytics.user_activity_summary, analytics.job_match_quality, jobs.match_people FROM jobhuntai_worker;
     REVOKE EXECUTE ON FUNCTION public.calculate_job_match_score(uuid, uuid) FROM jobhuntai_worker;

     -- Mend: a visit to Google that an ended account had begun could still be finished.
     CREATE FUNCTION users.end_visits_of_account() RETURNS trigger
       LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       DELETE FROM users.sign_in_states s WHERE s.user_id = NEW.id;
       RETURN NULL;
     END $$;
     CREATE TRIGGER end_visits_of_ended_account AFTER UPDATE OF is_active, deleted_at ON users.users
       FOR EACH ROW WHEN (NOT NEW.is_active OR NEW.deleted_at IS NOT NULL)
       EXECUTE FUNCTION users.end_visits_of_account();`,
  );
  await definedBy(db, 'users.end_visits_of_account()', 'jobhuntai_signin', []);
}
