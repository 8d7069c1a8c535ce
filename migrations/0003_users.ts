import { type Migrating, run } from './helpers.ts';

export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `-- Mend: gen_random_uuid() instead of uuid_generate_v4(), here and below: built in, and twice as fast.
     -- Mend: defaulted booleans and timestamps are NOT NULL, here and below: a NULL is neither active nor inactive.
     CREATE TABLE users.users (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       email varchar(255) NOT NULL,
       email_verified boolean NOT NULL DEFAULT FALSE,
       google_id varchar(255),
       name varchar(255) NOT NULL,
       picture_url text,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       last_login_at timestamptz,
       deleted_at timestamptz,
       deletion_requested_at timestamptz,
       is_active boolean NOT NULL DEFAULT TRUE,
       subscription_tier varchar(50) NOT NULL DEFAULT 'free',
       subscription_expires_at timestamptz,
       -- Mend: a loose shape; the seed's refuses internationalised domains and o'brien@, and verification proves the rest.
       CONSTRAINT check_email_format CHECK (email ~ '^[^@[:space:]]+@[^@[:space:]]+\\.[^@[:space:].]+$' AND length(email) <= 254)
     );
     -- Mend: unique without regard to case and only among those not deleted, so that a person can sign up again.
     CREATE UNIQUE INDEX idx_users_email ON users.users (lower(email)) WHERE deleted_at IS NULL;
     CREATE UNIQUE INDEX idx_users_google_id ON users.users (google_id) WHERE deleted_at IS NULL;
     CREATE INDEX idx_users_created_at ON users.users (created_at DESC);
     -- Mend: trigrams, since full text holds an address as one word and "doe" did not find jane.doe@.
     CREATE INDEX idx_users_search ON users.users USING gin (name gin_trgm_ops, email gin_trgm_ops);
     CREATE INDEX idx_users_active ON users.users (created_at DESC) WHERE is_active = TRUE AND deleted_at IS NULL;

     CREATE TABLE users.profiles (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       headline varchar(255),
       summary text,
       location varchar(255),
       phone varchar(50),
       linkedin_url varchar(500),
       github_url varchar(500),
       portfolio_url varchar(500),
       years_experience integer CHECK (years_experience BETWEEN 0 AND 80),
       current_salary integer CHECK (current_salary >= 0),
       desired_salary_min integer CHECK (desired_salary_min >= 0),
       desired_salary_max integer,
       availability varchar(50),
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       -- Mend: whole-unit INTEGER money gets its minor units beside it, which are the truth, and its currency.
       salary_currency varchar(3) NOT NULL DEFAULT 'USD' CHECK (salary_currency ~ '^[A-Z]{3}$'),
       current_salary_minor bigint CHECK (current_salary_minor >= 0),
       desired_salary_min_minor bigint CHECK (desired_salary_min_minor >= 0),
       desired_salary_max_minor bigint,
       CONSTRAINT unique_user_profile UNIQUE (user_id),
       CONSTRAINT check_desired_salary CHECK (desired_salary_min_minor <= desired_salary_max_minor)
     );

     CREATE TABLE users.skills (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       skill_name varchar(100) NOT NULL CHECK (btrim(skill_name) <> ''),
       skill_level varchar(20),
       years_experience decimal(3,1) CHECK (years_experience BETWEEN 0 AND 80),
       is_primary boolean NOT NULL DEFAULT FALSE,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       CONSTRAINT unique_user_skill UNIQUE (user_id, skill_name)
     );
     -- Mend: "Python" and "python " are one skill of a person.
     CREATE UNIQUE INDEX unique_user_skill_spelling ON users.skills (user_id, lower(btrim(skill_name)));
     CREATE INDEX idx_skills_name ON users.skills (skill_name);
     CREATE INDEX idx_skills_primary ON users.skills (user_id, is_primary) WHERE is_primary = TRUE;

     CREATE TABLE users.experience (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       company_name varchar(255) NOT NULL,
       job_title varchar(255) NOT NULL,
       description text,
       location varchar(255),
       start_date date NOT NULL,
       end_date date CHECK (end_date >= start_date),
       is_current boolean NOT NULL DEFAULT FALSE,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       -- Mend: a current job has no end.
       CONSTRAINT check_current_has_no_end CHECK (NOT (is_current AND end_date IS NOT NULL))
     );
     CREATE INDEX idx_experience_dates ON users.experience (user_id, start_date DESC);

     CREATE TABLE users.education (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       institution_name varchar(255) NOT NULL,
       degree varchar(255) NOT NULL,
       field_of_study varchar(255),
       start_date date,
       end_date date CHECK (end_date >= start_date),
       -- Mend: 85.5 of 100 and 10.0 of 10 are grades too; the scale stands beside.
       gpa decimal(5,2) CHECK (gpa >= 0),
       gpa_scale decimal(5,2) CHECK (gpa_scale > 0 AND gpa <= gpa_scale),
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
     );
     CREATE INDEX idx_education_user_id ON users.education (user_id);

     CREATE TABLE users.resumes (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       file_name varchar(255) NOT NULL,
       -- Mend: never a public address: it holds s3://bucket/key, and links are presigned and short-lived.
       file_url text NOT NULL CHECK (file_url ~ '^s3://'),
       file_size integer CHECK (file_size >= 0),
       file_hash varchar(64) CHECK (file_hash ~ '^[0-9a-f]{64}$'),
       version integer NOT NULL DEFAULT 1,
       is_primary boolean NOT NULL DEFAULT FALSE,
       parsed_data jsonb,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       -- Mend: the object's key and the state of its reading, which the seed leaves out.
       object_key text NOT NULL UNIQUE,
       content_type varchar(127) NOT NULL,
       parse_status varchar(20) NOT NULL DEFAULT 'awaiting_upload',
       parse_error text,
       parsed_at timestamptz,
       parse_lease_until timestamptz,
       UNIQUE (id, user_id)
     );
     CREATE INDEX idx_resumes_user_id ON users.resumes (user_id);
     -- Mend: one primary resume a person.
     CREATE UNIQUE INDEX idx_resumes_primary ON users.resumes (user_id, is_primary) WHERE is_primary = TRUE;
     CREATE INDEX idx_resumes_created_at ON users.resumes (created_at DESC);
     CREATE INDEX idx_resumes_unparsed ON users.resumes (created_at) WHERE parse_status IN ('queued', 'parsing');

     CREATE TABLE users.preferences (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       job_types text[],
       work_modes text[],
       locations text[],
       location_radius_miles integer NOT NULL DEFAULT 25 CHECK (location_radius_miles BETWEEN 0 AND 12500),
       salary_min integer CHECK (salary_min >= 0),
       salary_max integer,
       salary_currency varchar(3) NOT NULL DEFAULT 'USD' CHECK (salary_currency ~ '^[A-Z]{3}$'),
       company_sizes text[],
       industries text[],
       exclude_companies text[],
       min_company_rating decimal(2,1) CHECK (min_company_rating BETWEEN 0 AND 5),
       auto_apply boolean NOT NULL DEFAULT FALSE,
       application_frequency varchar(20) NOT NULL DEFAULT 'moderate',
       max_applications_per_day integer NOT NULL DEFAULT 10 CHECK (max_applications_per_day BETWEEN 0 AND 500),
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       salary_min_minor bigint CHECK (salary_min_minor >= 0),
       salary_max_minor bigint,
       CONSTRAINT unique_user_preferences UNIQUE (user_id),
       CONSTRAINT check_preferred_salary CHECK (salary_min_minor <= salary_max_minor)
     );

     CREATE TABLE users.settings (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       email_notifications boolean NOT NULL DEFAULT TRUE,
       email_frequency varchar(20) NOT NULL DEFAULT 'daily',
       follow_up_enabled boolean NOT NULL DEFAULT TRUE,
       follow_up_days integer NOT NULL DEFAULT 7 CHECK (follow_up_days BETWEEN 1 AND 90),
       interview_reminders boolean NOT NULL DEFAULT TRUE,
       reminder_minutes integer[] NOT NULL DEFAULT ARRAY[15, 60],
       -- Mend: a zone the server knows, since days are counted in it.
       timezone varchar(50) NOT NULL DEFAULT 'America/Los_Angeles' CHECK (public.is_timezone(timezone)),
       language varchar(10) NOT NULL DEFAULT 'en',
       theme varchar(20) NOT NULL DEFAULT 'light',
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       -- Added: how long a send can be taken back, and the two things that are off unless the person turns them on.
       undo_seconds integer NOT NULL DEFAULT 120 CHECK (undo_seconds BETWEEN 0 AND 86400),
       open_tracking boolean NOT NULL DEFAULT FALSE,
       reply_to_token boolean NOT NULL DEFAULT FALSE,
       CONSTRAINT unique_user_settings UNIQUE (user_id)
     );

     -- Added: the answer to a POST that creates, kept so that the same key gives the same answer.
     CREATE TABLE users.idempotency_keys (
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       key varchar(255) NOT NULL CHECK (key <> ''),
       route varchar(255) NOT NULL,
       request_hash varchar(64) NOT NULL,
       response_status integer,
       response_headers jsonb,
       response_body jsonb,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       expires_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP + interval '24 hours',
       PRIMARY KEY (user_id, key)
     );
     CREATE INDEX idx_idempotency_keys_expires ON users.idempotency_keys (expires_at);`,
  );
}
