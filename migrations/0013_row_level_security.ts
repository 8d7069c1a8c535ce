import { type Migrating, ownRows, run } from './helpers.ts';

/** Mend: 3 of 33 tables had a policy, none forced; every table that holds a person's rows has one now. */
export async function up(db: Migrating): Promise<void> {
  await ownRows(db, 'users.users', { user: 'id' });
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
    'communications.email_templates',
    'communications.emails',
    'communications.email_responses',
    'communications.suppressions',
    'ai.cover_letters',
    'ai.generations',
    'integrations.google_sheets',
    'integrations.google_calendar',
    'integrations.oauth_tokens',
    'integrations.mailbox_cursors',
    'analytics.user_events',
    'analytics.application_metrics',
  ]) {
    await ownRows(db, table, { user: 'user_id' });
  }
  const application = { parent: 'applications.applications', key: 'application_id' };
  await ownRows(db, 'applications.application_activities', application);
  await ownRows(db, 'applications.interviews', application);
  await ownRows(db, 'applications.offers', application);
  await ownRows(db, 'communications.email_events', { parent: 'communications.emails', key: 'email_id' });

  await run(
    db,
    `-- The system's templates have no person and are everybody's to read.
     CREATE POLICY email_templates_system ON communications.email_templates FOR SELECT TO jobhuntai_app USING (is_system);

     -- The trail: a person reads what they did and what was done to them; only the auditor's functions write.
     ALTER TABLE audit.audit_logs ENABLE ROW LEVEL SECURITY;
     ALTER TABLE audit.audit_logs FORCE ROW LEVEL SECURITY;
     ALTER TABLE audit.audit_logs_archive ENABLE ROW LEVEL SECURITY;
     ALTER TABLE audit.audit_logs_archive FORCE ROW LEVEL SECURITY;
     ALTER TABLE audit.hash_keys ENABLE ROW LEVEL SECURITY;
     ALTER TABLE audit.hash_keys FORCE ROW LEVEL SECURITY;
     CREATE POLICY audit_logs_own_data ON audit.audit_logs FOR SELECT TO jobhuntai_app
       USING (user_id = (SELECT public.app_current_user_id()) OR subject_user_id = (SELECT public.app_current_user_id()));
     CREATE POLICY audit_logs_archive_own_data ON audit.audit_logs_archive FOR SELECT TO jobhuntai_app
       USING (user_id = (SELECT public.app_current_user_id()) OR subject_user_id = (SELECT public.app_current_user_id()));
     CREATE POLICY audit_logs_auditor ON audit.audit_logs FOR ALL TO jobhuntai_auditor USING (true) WITH CHECK (true);
     CREATE POLICY audit_logs_archive_auditor ON audit.audit_logs_archive FOR ALL TO jobhuntai_auditor USING (true) WITH CHECK (true);
     CREATE POLICY hash_keys_auditor ON audit.hash_keys FOR ALL TO jobhuntai_auditor USING (true) WITH CHECK (true);

     -- The trigger looks up whose application an interview or offer belongs to.
     GRANT USAGE ON SCHEMA applications TO jobhuntai_auditor;
     GRANT SELECT (id, user_id) ON applications.applications TO jobhuntai_auditor;
     CREATE POLICY applications_auditor ON applications.applications FOR SELECT TO jobhuntai_auditor USING (true);`,
  );
}
