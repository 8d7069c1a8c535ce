import { audited, type Migrating, run, touchesUpdatedAt } from './helpers.ts';

/** Keeps the schema's whole-unit column and its minor units in step: what changed leads, and minor units win. */
async function keepsMoney(db: Migrating, table: string, columns: readonly string[]): Promise<void> {
  const steps = columns.map(
    (column) => `
       IF NEW.${column}_minor IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.${column}_minor IS DISTINCT FROM OLD.${column}_minor) THEN
         NEW.${column} := public.money_to_whole(NEW.${column}_minor, NEW.salary_currency);
       ELSIF TG_OP = 'INSERT' OR NEW.${column} IS DISTINCT FROM OLD.${column}
         OR (NEW.${column} IS NOT NULL AND NEW.salary_currency IS DISTINCT FROM OLD.salary_currency) THEN
         NEW.${column}_minor := public.money_to_minor(NEW.${column}, NEW.salary_currency);
       ELSIF NEW.${column}_minor IS NULL AND OLD.${column}_minor IS NOT NULL THEN
         NEW.${column} := NULL;
       END IF;`,
  );
  await run(
    db,
    `CREATE FUNCTION ${table}_money() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
     BEGIN${steps.join('')}
       RETURN NEW;
     END $$;
     CREATE TRIGGER keep_money BEFORE INSERT OR UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION ${table}_money();`,
  );
}

export async function up(db: Migrating): Promise<void> {
  // Mend: the seed's trigger stood on 2 of its 18 tables; it stands on every table that has the column.
  for (const table of [
    'users.users',
    'users.profiles',
    'users.experience',
    'users.resumes',
    'users.preferences',
    'users.settings',
    'jobs.sources',
    'jobs.companies',
    'jobs.jobs',
    'jobs.job_matches',
    'applications.applications',
    'applications.interviews',
    'applications.offers',
    'communications.email_templates',
    'communications.emails',
    'ai.cover_letters',
    'ai.prompts',
    'integrations.google_sheets',
    'integrations.google_calendar',
    'integrations.oauth_tokens',
    'integrations.mailbox_cursors',
    'analytics.application_metrics',
  ]) {
    await touchesUpdatedAt(db, table);
  }

  await keepsMoney(db, 'users.profiles', ['current_salary', 'desired_salary_min', 'desired_salary_max']);
  await keepsMoney(db, 'users.preferences', ['salary_min', 'salary_max']);
  await keepsMoney(db, 'jobs.jobs', ['salary_min', 'salary_max']);
  await keepsMoney(db, 'applications.offers', ['salary_offered', 'bonus_offered']);

  // Mend: no table had the audit trigger. Not here: matches, events, metrics, generations, activities, machine state.
  const own = ['id', 'user_id', 'created_at'];
  await audited(db, 'users.users', {
    subject: 'id',
    plain: [
      'id',
      'created_at',
      'email_verified',
      'is_active',
      'subscription_tier',
      'subscription_expires_at',
      'deleted_at',
      'deletion_requested_at',
      'last_login_at',
    ],
  });
  await audited(db, 'users.profiles', { subject: 'user_id', plain: [...own, 'availability', 'salary_currency'] });
  await audited(db, 'users.skills', { subject: 'user_id', plain: [...own, 'skill_level', 'is_primary', 'skill_id'] });
  await audited(db, 'users.experience', { subject: 'user_id', plain: [...own, 'is_current'] });
  await audited(db, 'users.education', { subject: 'user_id', plain: own });
  await audited(db, 'users.resumes', {
    subject: 'user_id',
    plain: [...own, 'version', 'is_primary', 'content_type', 'file_size', 'parse_status', 'parsed_at'],
    ignore: ['parse_lease_until'],
  });
  await audited(db, 'users.preferences', {
    subject: 'user_id',
    plain: [...own, 'auto_apply', 'application_frequency', 'max_applications_per_day', 'salary_currency'],
  });
  await audited(db, 'users.settings', {
    subject: 'user_id',
    plain: [
      ...own,
      'email_notifications',
      'email_frequency',
      'follow_up_enabled',
      'follow_up_days',
      'interview_reminders',
      'undo_seconds',
      'open_tracking',
      'reply_to_token',
    ],
  });
  await audited(db, 'jobs.saved_jobs', { subject: 'user_id', plain: ['id', 'user_id', 'job_id', 'saved_at'] });
  await audited(db, 'applications.applications', {
    subject: 'user_id',
    plain: [
      ...own,
      'job_id',
      'status',
      'channel',
      'cover_letter_id',
      'resume_id',
      'applied_at',
      'scheduled_for',
      'response_received_at',
      'last_activity_at',
    ],
  });
  await audited(db, 'applications.interviews', {
    subject: 'application_id',
    via: 'applications.applications',
    plain: [
      'id',
      'application_id',
      'created_at',
      'status',
      'interview_type',
      'scheduled_at',
      'duration_minutes',
      'email_response_id',
    ],
  });
  await audited(db, 'applications.offers', {
    subject: 'application_id',
    via: 'applications.applications',
    plain: ['id', 'application_id', 'created_at', 'status', 'start_date', 'expiry_date', 'salary_currency'],
  });
  await audited(db, 'communications.email_templates', {
    subject: 'user_id',
    plain: [...own, 'type', 'is_default', 'is_system'],
  });
  await audited(db, 'communications.emails', {
    subject: 'user_id',
    plain: [
      ...own,
      'application_id',
      'template_id',
      'type',
      'sequence',
      'status',
      'status_reason',
      'sent_at',
      'delivered_at',
      'opened_at',
      'clicked_at',
      'scheduled_for',
      'undo_until',
      'send_started_at',
    ],
    ignore: ['mime', 'lease_until', 'lease_fence', 'attempts', 'failures', 'next_attempt_at'],
  });
  await audited(db, 'communications.email_responses', {
    subject: 'user_id',
    plain: [
      ...own,
      'email_id',
      'application_id',
      'classification',
      'confidence_score',
      'classified_by',
      'review_status',
      'received_at',
      'processed_at',
    ],
    ignore: ['lease_until'],
  });
  await audited(db, 'communications.suppressions', { subject: 'user_id', plain: [...own, 'kind', 'source'] });
  await audited(db, 'ai.cover_letters', {
    subject: 'user_id',
    plain: [
      ...own,
      'job_id',
      'application_id',
      'version',
      'tone',
      'length',
      'is_edited',
      'quality_score',
      'ats_score',
      'model_used',
    ],
  });
  await audited(db, 'ai.prompts', {
    plain: ['id', 'name', 'type', 'version', 'is_active', 'created_at'],
    ignore: ['usage_count', 'success_rate'],
  });
  await audited(db, 'integrations.google_sheets', {
    subject: 'user_id',
    plain: [...own, 'is_active', 'sync_frequency_minutes'],
    ignore: ['last_sync_at'],
  });
  await audited(db, 'integrations.google_calendar', {
    subject: 'user_id',
    plain: [...own, 'is_active', 'auto_schedule'],
  });
  await audited(db, 'integrations.oauth_tokens', {
    subject: 'user_id',
    plain: [...own, 'provider', 'status', 'status_reason', 'expires_at'],
    ignore: ['refresh_lease_until'],
  });
}
