import { type Migrating, run } from './helpers.ts';

export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `CREATE TABLE applications.applications (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       -- Mend: RESTRICT: deleting a posting erased the application with its mails, interviews and offers.
       job_id uuid NOT NULL REFERENCES jobs.jobs(id) ON DELETE RESTRICT,
       status varchar(50) NOT NULL DEFAULT 'draft',
       cover_letter_id uuid,
       resume_id uuid,
       applied_at timestamptz,
       scheduled_for timestamptz,
       response_received_at timestamptz,
       last_activity_at timestamptz,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       -- Mend: a snapshot of what was applied to, which outlives the posting.
       job_snapshot jsonb NOT NULL DEFAULT '{}',
       company_name varchar(255),
       job_title varchar(500),
       application_url text,
       -- Added: how it leaves, whereto, and what the person notes about it.
       channel varchar(20) NOT NULL DEFAULT 'manual',
       recipient_email varchar(254),
       notes text,
       CONSTRAINT unique_user_job_application UNIQUE (user_id, job_id),
       UNIQUE (id, user_id),
       -- Mend: the resume must be the person's own; deleting it leaves the application, which keeps what was sent.
       CONSTRAINT applications_resume_id_fkey FOREIGN KEY (resume_id, user_id) REFERENCES users.resumes (id, user_id)
         ON DELETE SET NULL (resume_id) DEFERRABLE INITIALLY IMMEDIATE,
       -- Mend: a queued row without a time was in no index and was never picked up.
       CONSTRAINT check_queued_is_scheduled CHECK (status <> 'queued' OR scheduled_for IS NOT NULL)
     );
     CREATE INDEX idx_applications_user ON applications.applications (user_id, created_at DESC);
     CREATE INDEX idx_applications_job ON applications.applications (job_id);
     CREATE INDEX idx_applications_status ON applications.applications (status, created_at DESC);
     CREATE INDEX idx_applications_applied_at ON applications.applications (applied_at DESC) WHERE applied_at IS NOT NULL;
     CREATE INDEX idx_applications_dashboard ON applications.applications (user_id, status, created_at DESC);
     CREATE INDEX idx_applications_pending ON applications.applications (scheduled_for)
       WHERE status = 'queued' AND scheduled_for IS NOT NULL;
     -- Mend: foreign keys without an index made erasure slow with size.
     CREATE INDEX idx_applications_resume ON applications.applications (resume_id) WHERE resume_id IS NOT NULL;
     CREATE INDEX idx_applications_cover_letter ON applications.applications (cover_letter_id) WHERE cover_letter_id IS NOT NULL;

     CREATE TABLE applications.application_activities (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       application_id uuid NOT NULL REFERENCES applications.applications(id) ON DELETE CASCADE,
       activity_type varchar(50) NOT NULL,
       description text,
       metadata jsonb,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
     );
     CREATE INDEX idx_app_activities_application ON applications.application_activities (application_id, created_at DESC);
     CREATE INDEX idx_app_activities_type ON applications.application_activities (activity_type);

     CREATE TABLE applications.interviews (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       application_id uuid NOT NULL REFERENCES applications.applications(id) ON DELETE CASCADE,
       interview_type varchar(50),
       scheduled_at timestamptz NOT NULL,
       duration_minutes integer CHECK (duration_minutes BETWEEN 1 AND 1440),
       location text,
       meeting_url text,
       interviewer_name varchar(255),
       interviewer_email varchar(255),
       notes text,
       calendar_event_id varchar(255),
       status varchar(50) NOT NULL DEFAULT 'scheduled',
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       -- Added: the reply it came from (the foreign key follows with that table) and the calendar part's own id,
       -- so that a second message about one meeting moves it instead of making another.
       email_response_id uuid,
       ical_uid varchar(255),
       CONSTRAINT unique_interview_ical UNIQUE (application_id, ical_uid)
     );
     CREATE INDEX idx_interviews_application ON applications.interviews (application_id);
     CREATE INDEX idx_interviews_scheduled ON applications.interviews (scheduled_at);
     CREATE INDEX idx_interviews_status ON applications.interviews (status);

     CREATE TABLE applications.offers (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       application_id uuid NOT NULL REFERENCES applications.applications(id) ON DELETE CASCADE,
       salary_offered integer CHECK (salary_offered >= 0),
       salary_currency varchar(3) NOT NULL DEFAULT 'USD' CHECK (salary_currency ~ '^[A-Z]{3}$'),
       bonus_offered integer CHECK (bonus_offered >= 0),
       equity_offered varchar(100),
       benefits jsonb,
       start_date date,
       expiry_date date,
       status varchar(50) NOT NULL DEFAULT 'pending',
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       salary_offered_minor bigint CHECK (salary_offered_minor >= 0),
       bonus_offered_minor bigint CHECK (bonus_offered_minor >= 0),
       CONSTRAINT unique_application_offer UNIQUE (application_id)
     );
     CREATE INDEX idx_offers_status ON applications.offers (status);`,
  );
}
