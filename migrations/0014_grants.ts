import { appMay, definedBy, type Migrating, run, workerMay } from './helpers.ts';

const ALL = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const;

/** Mend: the seed names one role and grants nothing, so every deployment invented its own rights. */
export async function up(db: Migrating): Promise<void> {
  // Mend: a person may not raise their own tier or verify their own address: only these columns are theirs to write.
  await appMay(db, 'users.users', ['SELECT', 'UPDATE (name, picture_url, deletion_requested_at)']);
  for (const table of [
    'users.profiles',
    'users.skills',
    'users.experience',
    'users.education',
    'users.resumes',
    'users.preferences',
    'users.settings',
    'users.idempotency_keys',
    'jobs.saved_jobs',
    'jobs.job_matches',
    'applications.applications',
    'applications.interviews',
    'applications.offers',
    'communications.email_templates',
    'communications.emails',
    'communications.email_responses',
    'communications.suppressions',
    'ai.cover_letters',
    'integrations.google_sheets',
    'integrations.google_calendar',
    'integrations.oauth_tokens',
    'integrations.mailbox_cursors',
  ]) {
    await appMay(db, table, ALL);
  }
  // Histories only grow.
  await appMay(db, 'applications.application_activities', ['SELECT', 'INSERT']);
  await appMay(db, 'communications.email_events', ['SELECT', 'INSERT']);
  await appMay(db, 'ai.generations', ['SELECT', 'INSERT', 'UPDATE (user_rating)']);
  await appMay(db, 'analytics.user_events', ['SELECT', 'INSERT']);
  for (const table of [
    'jobs.sources',
    'jobs.companies',
    'jobs.company_aliases',
    'jobs.jobs',
    'jobs.job_sightings',
    'jobs.job_skills',
    'jobs.skills_dictionary',
    'jobs.skill_aliases',
    'jobs.crawl_runs',
    'ai.prompts',
    'analytics.application_metrics',
    'audit.audit_logs',
    'audit.audit_logs_archive',
  ]) {
    await appMay(db, table, ['SELECT']);
  }

  // The worker finds and claims what is due across people; what it does for a person then runs as that person.
  await workerMay(db, 'users.users', [
    'SELECT (id, email, email_verified, name, created_at, last_login_at, deleted_at, deletion_requested_at, is_active, subscription_tier, subscription_expires_at)',
  ]);
  for (const table of ['users.profiles', 'users.skills', 'users.preferences', 'users.settings']) {
    await workerMay(db, table, ['SELECT']);
  }
  await workerMay(db, 'users.resumes', ['SELECT', 'UPDATE (parse_status, parse_error, parsed_at, parse_lease_until)']);
  await workerMay(db, 'users.idempotency_keys', ['SELECT', 'DELETE']);
  for (const table of [
    'jobs.sources',
    'jobs.companies',
    'jobs.company_aliases',
    'jobs.jobs',
    'jobs.job_sightings',
    'jobs.job_skills',
    'jobs.skills_dictionary',
    'jobs.skill_aliases',
    'jobs.crawl_runs',
    'jobs.job_matches',
  ]) {
    await workerMay(db, table, ALL);
  }
  await workerMay(db, 'applications.applications', [
    'SELECT',
    'UPDATE (status, scheduled_for, applied_at, response_received_at, last_activity_at)',
  ]);
  await workerMay(db, 'applications.application_activities', ['SELECT', 'INSERT']);
  await workerMay(db, 'applications.interviews', ['SELECT']);
  await workerMay(db, 'applications.offers', ['SELECT']);
  // Not a word of a message, nor whom it goes to.
  await workerMay(db, 'communications.emails', [
    'SELECT',
    `UPDATE (status, status_reason, sent_at, delivered_at, opened_at, clicked_at, bounce_reason, provider_message_id, draft_id,
       thread_id, rfc_message_id, lease_until, lease_fence, attempts, failures, next_attempt_at, send_started_at)`,
  ]);
  await workerMay(db, 'communications.email_events', ['SELECT', 'INSERT']);
  await workerMay(db, 'communications.email_responses', [
    'SELECT',
    'UPDATE (classification, confidence_score, extracted_data, processed_at, classified_by, review_status, lease_until)',
  ]);
  await workerMay(db, 'communications.suppressions', ['SELECT']);
  await workerMay(db, 'ai.prompts', ['SELECT', 'UPDATE (usage_count, success_rate)']);
  await workerMay(db, 'ai.generations', ['SELECT']);
  await workerMay(db, 'integrations.google_sheets', ['SELECT', 'UPDATE (last_sync_at)']);
  await workerMay(db, 'integrations.google_calendar', ['SELECT']);
  // Never the tokens themselves.
  await workerMay(db, 'integrations.oauth_tokens', [
    'SELECT (id, user_id, provider, expires_at, status, refresh_lease_until)',
    'UPDATE (refresh_lease_until)',
  ]);
  await workerMay(db, 'integrations.mailbox_cursors', [
    'SELECT',
    'UPDATE (watch_expires_at, next_sync_at, last_error, failures, lease_until, lease_fence)',
  ]);
  await workerMay(db, 'analytics.user_events', ['SELECT', 'INSERT']);
  await workerMay(db, 'analytics.application_metrics', ALL);
  await workerMay(db, 'analytics.system_metrics', ['SELECT', 'INSERT', 'DELETE']);

  // Counting what spilt into the default partitions.
  await run(db, 'GRANT USAGE ON SCHEMA analytics TO jobhuntai_auditor');
  for (const table of [
    'audit.audit_logs_default',
    'audit.audit_logs_archive_default',
    'analytics.user_events_default',
  ]) {
    await run(
      db,
      `GRANT SELECT ON ${table} TO jobhuntai_auditor;
       CREATE POLICY ${table.slice(table.indexOf('.') + 1)}_auditor ON ${table} FOR SELECT TO jobhuntai_auditor USING (true);`,
    );
  }
  await definedBy(db, 'audit.default_partition_rows()', 'jobhuntai_auditor', ['jobhuntai_worker']);
}
