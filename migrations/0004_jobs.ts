import { type Migrating, run } from './helpers.ts';

export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `CREATE TABLE jobs.sources (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       name varchar(100) UNIQUE NOT NULL,
       type varchar(50) NOT NULL,
       base_url varchar(500),
       is_active boolean NOT NULL DEFAULT TRUE,
       crawl_frequency_hours integer NOT NULL DEFAULT 24 CHECK (crawl_frequency_hours BETWEEN 1 AND 8760),
       last_crawled_at timestamptz,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       -- Mend: which adapter reads the source, and whether its pages may be fetched at all; a refusal says why.
       adapter varchar(50),
       board_token varchar(255),
       fetch_allowed boolean NOT NULL DEFAULT TRUE,
       fetch_denied_reason text,
       crawl_lease_until timestamptz,
       etag text,
       last_modified text,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       CONSTRAINT check_denied_says_why CHECK (fetch_allowed OR fetch_denied_reason IS NOT NULL)
     );
     CREATE UNIQUE INDEX unique_source_board ON jobs.sources (adapter, board_token) WHERE board_token IS NOT NULL;
     CREATE INDEX idx_sources_due ON jobs.sources (last_crawled_at NULLS FIRST) WHERE is_active AND fetch_allowed;

     -- Lower case, no marks, no legal form: "ACME, Inc." and "Acme" are one; falls back to the name where nothing is left.
     CREATE FUNCTION jobs.company_key(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
       RETURN coalesce(
         nullif(btrim(regexp_replace(
           regexp_replace(regexp_replace(lower(replace(name, '&', ' and ')), '[''’.]', '', 'g'), '[^[:alnum:]]+', ' ', 'g'),
           '( (inc|incorporated|llc|ltd|limited|corp|corporation|co|company|gmbh|ag|sa|sas|sarl|bv|nv|plc|pty|ab|oy|spa|srl|kg|se))+ *$',
           '')), ''),
         lower(btrim(name)));

     CREATE FUNCTION jobs.website_domain(url text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
       RETURN nullif(lower(substring(url from '^(?:[A-Za-z][A-Za-z0-9+.-]*://)?(?:[^/@]*@)?(?:[wW]{3}\\.)?([^/:?#[:space:]]+)')), '');

     CREATE TABLE jobs.companies (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       name varchar(255) NOT NULL CHECK (btrim(name) <> ''),
       website varchar(500),
       logo_url text,
       industry varchar(100),
       size_range varchar(50),
       headquarters_location varchar(255),
       description text,
       glassdoor_rating decimal(2,1) CHECK (glassdoor_rating BETWEEN 0 AND 5),
       linkedin_url varchar(500),
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       -- Mend: UNIQUE(website) let NULL websites make endless twins and refused sisters on one site: the name's key is unique.
       name_key text NOT NULL GENERATED ALWAYS AS (jobs.company_key(name)) STORED,
       website_domain text GENERATED ALWAYS AS (jobs.website_domain(website)) STORED,
       CONSTRAINT unique_company_key UNIQUE (name_key)
     );
     CREATE INDEX idx_companies_name ON jobs.companies (name);
     CREATE INDEX idx_companies_industry ON jobs.companies (industry);
     CREATE INDEX idx_companies_domain ON jobs.companies (website_domain) WHERE website_domain IS NOT NULL;

     -- Added: other names of a company, by the same key.
     CREATE TABLE jobs.company_aliases (
       alias_key text PRIMARY KEY,
       company_id uuid NOT NULL REFERENCES jobs.companies(id) ON DELETE CASCADE,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
     );
     CREATE INDEX idx_company_aliases_company ON jobs.company_aliases (company_id);

     CREATE TABLE jobs.jobs (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       external_id varchar(255),
       source_id uuid REFERENCES jobs.sources(id),
       company_id uuid REFERENCES jobs.companies(id),
       title varchar(500) NOT NULL,
       description text NOT NULL,
       requirements text,
       benefits text,
       location varchar(255),
       is_remote boolean NOT NULL DEFAULT FALSE,
       is_hybrid boolean NOT NULL DEFAULT FALSE,
       job_type varchar(50),
       experience_level varchar(50),
       salary_min integer CHECK (salary_min >= 0),
       salary_max integer,
       salary_currency varchar(3) NOT NULL DEFAULT 'USD' CHECK (salary_currency ~ '^[A-Z]{3}$'),
       salary_period varchar(20) NOT NULL DEFAULT 'year',
       application_url text NOT NULL,
       posted_date timestamptz,
       expiry_date timestamptz,
       is_active boolean NOT NULL DEFAULT TRUE,
       hash varchar(64),
       raw_data jsonb,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       -- Mend: minor units are the truth beside INTEGER, and a yearly figure makes hourly and yearly pay comparable.
       salary_min_minor bigint CHECK (salary_min_minor >= 0),
       salary_max_minor bigint,
       salary_is_estimated boolean NOT NULL DEFAULT FALSE,
       salary_annual_min_minor bigint GENERATED ALWAYS AS (public.salary_per_year(salary_min_minor, salary_period)) STORED,
       salary_annual_max_minor bigint GENERATED ALWAYS AS (public.salary_per_year(salary_max_minor, salary_period)) STORED,
       -- Mend: postings are retired, never deleted while referred to.
       first_seen_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       last_seen_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       retired_at timestamptz,
       retired_reason text,
       -- Where the posting asks for applications by mail; stated by the posting, never guessed.
       application_email varchar(254),
       -- Mend: stored and weighted, so that ranking does not parse each document again; bounded, so that one long text
       -- never exceeds what a tsvector holds and aborts its batch.
       search_vector tsvector NOT NULL GENERATED ALWAYS AS (
         setweight(to_tsvector('english', left(title, 500)), 'A') ||
         setweight(to_tsvector('english', left(coalesce(requirements, ''), 50000)), 'B') ||
         setweight(to_tsvector('english', left(description, 100000)), 'C')) STORED,
       CONSTRAINT unique_job_external UNIQUE (source_id, external_id),
       -- Mend: a NULL source or id escaped the constraint above: such a posting is known by its hash.
       CONSTRAINT check_job_identity CHECK ((source_id IS NOT NULL AND external_id IS NOT NULL) OR hash IS NOT NULL),
       CONSTRAINT check_job_salary CHECK (salary_min_minor <= salary_max_minor),
       CONSTRAINT check_job_dates CHECK (expiry_date >= posted_date),
       CONSTRAINT check_retired CHECK (retired_at IS NULL OR NOT is_active)
     );
     CREATE UNIQUE INDEX unique_job_hash_without_id ON jobs.jobs (source_id, hash) NULLS NOT DISTINCT
       WHERE source_id IS NULL OR external_id IS NULL;
     CREATE INDEX idx_jobs_company ON jobs.jobs (company_id);
     CREATE INDEX idx_jobs_title ON jobs.jobs (title);
     CREATE INDEX idx_jobs_location ON jobs.jobs (location);
     -- Mend: NULLS LAST, so that a posting without a date is not the newest; the id makes pages exact.
     CREATE INDEX idx_jobs_posted_date ON jobs.jobs (posted_date DESC NULLS LAST, id DESC);
     CREATE INDEX idx_jobs_salary ON jobs.jobs (salary_min, salary_max);
     CREATE INDEX idx_jobs_active ON jobs.jobs (is_active, posted_date DESC NULLS LAST) WHERE is_active = TRUE;
     CREATE INDEX idx_jobs_hash ON jobs.jobs (hash);
     CREATE INDEX idx_jobs_search ON jobs.jobs USING gin (search_vector);
     CREATE INDEX idx_jobs_filter ON jobs.jobs (location, is_remote, job_type, experience_level) WHERE is_active = TRUE;
     -- Mend: with location first, "remote" alone could not use the index above.
     CREATE INDEX idx_jobs_remote ON jobs.jobs (is_remote, job_type, experience_level, posted_date DESC NULLS LAST)
       WHERE is_active = TRUE;
     CREATE INDEX idx_jobs_expiry ON jobs.jobs (expiry_date) WHERE is_active = TRUE AND expiry_date IS NOT NULL;

     -- Added: one job, many places seen.
     CREATE TABLE jobs.job_sightings (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       job_id uuid NOT NULL REFERENCES jobs.jobs(id) ON DELETE CASCADE,
       source_id uuid NOT NULL REFERENCES jobs.sources(id),
       external_id varchar(255) NOT NULL,
       url text NOT NULL,
       content_hash varchar(64) NOT NULL,
       first_seen_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       last_seen_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       gone_at timestamptz,
       CONSTRAINT unique_sighting UNIQUE (source_id, external_id)
     );
     CREATE INDEX idx_job_sightings_job ON jobs.job_sightings (job_id);

     -- Added: the skills dictionary; ids are given by shared/domain/skills, aliases are compared in lower case.
     CREATE TABLE jobs.skills_dictionary (
       id integer PRIMARY KEY,
       slug varchar(100) NOT NULL UNIQUE,
       name varchar(100) NOT NULL,
       category varchar(50),
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
     );
     CREATE TABLE jobs.skill_aliases (
       alias varchar(100) PRIMARY KEY CHECK (alias = lower(btrim(alias)) AND alias <> ''),
       skill_id integer NOT NULL REFERENCES jobs.skills_dictionary(id) ON DELETE CASCADE
     );
     CREATE INDEX idx_skill_aliases_skill ON jobs.skill_aliases (skill_id);

     CREATE TABLE jobs.job_skills (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       job_id uuid NOT NULL REFERENCES jobs.jobs(id) ON DELETE CASCADE,
       skill_name varchar(100) NOT NULL CHECK (btrim(skill_name) <> ''),
       is_required boolean NOT NULL DEFAULT TRUE,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       -- Mend: "JS" and "JavaScript" meet by the dictionary's id; what was written stays beside it.
       skill_id integer REFERENCES jobs.skills_dictionary(id),
       CONSTRAINT unique_job_skill UNIQUE (job_id, skill_name)
     );
     CREATE UNIQUE INDEX unique_job_skill_id ON jobs.job_skills (job_id, skill_id) WHERE skill_id IS NOT NULL;
     CREATE INDEX idx_job_skills_name ON jobs.job_skills (skill_name);
     CREATE INDEX idx_job_skills_skill ON jobs.job_skills (skill_id);
     ALTER TABLE users.skills ADD COLUMN skill_id integer REFERENCES jobs.skills_dictionary(id);
     CREATE UNIQUE INDEX unique_user_skill_id ON users.skills (user_id, skill_id) WHERE skill_id IS NOT NULL;
     CREATE INDEX idx_skills_skill ON users.skills (skill_id);

     CREATE TABLE jobs.saved_jobs (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       -- Mend: RESTRICT: deleting a posting erased what people had saved.
       job_id uuid NOT NULL REFERENCES jobs.jobs(id) ON DELETE RESTRICT,
       notes text,
       saved_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       CONSTRAINT unique_saved_job UNIQUE (user_id, job_id)
     );
     CREATE INDEX idx_saved_jobs_user ON jobs.saved_jobs (user_id, saved_at DESC);
     CREATE INDEX idx_saved_jobs_job ON jobs.saved_jobs (job_id);

     CREATE TABLE jobs.job_matches (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       job_id uuid NOT NULL REFERENCES jobs.jobs(id) ON DELETE CASCADE,
       -- Mend: NOT NULL: a match without a score sorted above all others.
       match_score integer NOT NULL CHECK (match_score >= 0 AND match_score <= 100),
       skill_match_score integer CHECK (skill_match_score BETWEEN 0 AND 40),
       location_match_score integer CHECK (location_match_score BETWEEN 0 AND 20),
       salary_match_score integer CHECK (salary_match_score BETWEEN 0 AND 20),
       experience_match_score integer CHECK (experience_match_score BETWEEN 0 AND 20),
       match_reasons jsonb,
       is_recommended boolean NOT NULL DEFAULT FALSE,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       -- Added: which scorer said so, and when it last changed its mind.
       scorer_version integer NOT NULL DEFAULT 1,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       CONSTRAINT unique_job_match UNIQUE (user_id, job_id)
     );
     -- Mend: the id makes pages exact, since scores have thousands of ties.
     CREATE INDEX idx_job_matches_user ON jobs.job_matches (user_id, match_score DESC, id DESC);
     CREATE INDEX idx_job_matches_job ON jobs.job_matches (job_id);
     CREATE INDEX idx_job_matches_score ON jobs.job_matches (match_score DESC) WHERE match_score > 70;

     -- Added: every crawl is a row.
     CREATE TABLE jobs.crawl_runs (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       source_id uuid NOT NULL REFERENCES jobs.sources(id) ON DELETE CASCADE,
       started_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       finished_at timestamptz,
       status varchar(20) NOT NULL DEFAULT 'running',
       fetched_count integer NOT NULL DEFAULT 0,
       new_count integer NOT NULL DEFAULT 0,
       changed_count integer NOT NULL DEFAULT 0,
       unchanged_count integer NOT NULL DEFAULT 0,
       gone_count integer NOT NULL DEFAULT 0,
       rejected_count integer NOT NULL DEFAULT 0,
       rejects jsonb,
       error text
     );
     CREATE INDEX idx_crawl_runs_source ON jobs.crawl_runs (source_id, started_at DESC);`,
  );
}
