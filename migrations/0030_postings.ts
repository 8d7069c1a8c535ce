import { type Migrating, run } from './helpers.ts';

export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `ALTER TABLE jobs.jobs
       -- Added: the description once as safe HTML beside the text; places and years read from it, for matching.
       ADD COLUMN description_html text,
       ADD COLUMN department varchar(255),
       ADD COLUMN place_ids integer[] NOT NULL DEFAULT '{}',
       ADD COLUMN country varchar(2) CHECK (country ~ '^[A-Z]{2}$'),
       ADD COLUMN years_min smallint CHECK (years_min BETWEEN 0 AND 80),
       ADD COLUMN years_max smallint CHECK (years_max BETWEEN 0 AND 80),
       ADD CONSTRAINT check_job_years CHECK (years_max IS NULL OR (years_min IS NOT NULL AND years_min <= years_max));
     -- Texts move out of the row, so that scoring and listing read narrow rows.
     ALTER TABLE jobs.jobs SET (toast_tuple_target = 256);
     CREATE INDEX idx_jobs_source ON jobs.jobs (source_id, is_active);

     ALTER TABLE jobs.sources
       -- Added: the lease's owner, so that one who lost it writes nothing more; health, back-off and the last count.
       ADD COLUMN crawl_lease_token uuid,
       ADD COLUMN health varchar(20) NOT NULL DEFAULT 'unknown',
       ADD COLUMN health_reason text,
       ADD COLUMN failures integer NOT NULL DEFAULT 0 CHECK (failures >= 0),
       ADD COLUMN crawl_not_before timestamptz,
       ADD COLUMN last_postings_count integer;`,
  );
}
