import { appMay, audited, type Migrating, run, workerMay } from './helpers.ts';

const ALL = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const;

/** Added: a pace per host and robots.txt for all functions together, crawls that go on where they stopped, checks before retiring. */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `-- One row a host: its next free moment, taken by whoever moves it on.
     CREATE TABLE jobs.crawl_hosts (
       host varchar(300) PRIMARY KEY,
       next_at timestamptz NOT NULL,
       held_until timestamptz
     );
     CREATE TABLE jobs.crawl_robots (
       origin varchar(300) PRIMARY KEY,
       verdict varchar(10) NOT NULL,
       body text NOT NULL,
       expires_at timestamptz NOT NULL,
       unreachable_since timestamptz
     );

     -- Of several crawls of a source that seem to run at most the last one does; the next crawl closes that too.
     UPDATE jobs.crawl_runs r SET status = 'failed', finished_at = now(), error = 'The crawl broke off.'
      WHERE status = 'running' AND EXISTS (
        SELECT FROM jobs.crawl_runs o WHERE o.source_id = r.source_id AND o.status = 'running'
           AND (o.started_at, o.id) > (r.started_at, r.id));
     ALTER TABLE jobs.crawl_runs
       ADD COLUMN pages_count integer NOT NULL DEFAULT 0,
       ADD COLUMN requests_count integer NOT NULL DEFAULT 0,
       ADD COLUMN bytes_received bigint NOT NULL DEFAULT 0,
       ADD COLUMN host_wait_ms bigint NOT NULL DEFAULT 0,
       ADD COLUMN http_status smallint,
       -- In a row, without a page between them.
       ADD COLUMN postponed_count integer NOT NULL DEFAULT 0,
       -- How many rows had each field, by which a source is judged against its own past.
       ADD COLUMN field_counts jsonb;
     -- A source has one crawl at a time; one that stopped half-way is gone on with.
     CREATE UNIQUE INDEX one_running_crawl ON jobs.crawl_runs (source_id) WHERE status = 'running';

     -- Answers of a source: with their validators, so that an unchanged page is not sent again, and those of the crawl
     -- that is under way, so that it goes on where it stopped. The body is packed with gzip.
     CREATE TABLE jobs.crawl_pages (
       source_id uuid NOT NULL REFERENCES jobs.sources(id) ON DELETE CASCADE,
       url_hash varchar(64) NOT NULL,
       run_id uuid NOT NULL REFERENCES jobs.crawl_runs(id) ON DELETE CASCADE,
       url text NOT NULL,
       status smallint NOT NULL,
       content_type text,
       etag text,
       last_modified text,
       body bytea NOT NULL,
       PRIMARY KEY (source_id, url_hash)
     );
     CREATE INDEX idx_crawl_pages_run ON jobs.crawl_pages (run_id);
     ALTER TABLE jobs.crawl_pages ALTER COLUMN body SET STORAGE EXTERNAL;

     ALTER TABLE jobs.job_sightings
       -- Not on its board any more, and when its own page is asked (again) whether it is really gone.
       ADD COLUMN missing_since timestamptz,
       ADD COLUMN check_at timestamptz,
       ADD COLUMN checks integer NOT NULL DEFAULT 0,
       ADD COLUMN check_result varchar(20),
       ADD COLUMN check_reason text,
       ADD COLUMN checked_at timestamptz,
       -- Of the row in the board's list, where the text is asked for separately.
       ADD COLUMN list_hash varchar(64);
     CREATE INDEX idx_job_sightings_check ON jobs.job_sightings (source_id, check_at) WHERE check_at IS NOT NULL;

     CREATE TABLE jobs.job_liveness (
       job_id uuid PRIMARY KEY REFERENCES jobs.jobs(id) ON DELETE CASCADE,
       result varchar(20) NOT NULL,
       reason text NOT NULL,
       checked_at timestamptz NOT NULL
     );

     -- Set by npm run operator alone: nobody can make themselves one.
     ALTER TABLE users.users ADD COLUMN is_operator boolean NOT NULL DEFAULT FALSE;

     -- Sources are shared, so row level security has nobody to give them to: an operator alone may change these two.
     CREATE FUNCTION jobs.only_operators() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       IF NOT EXISTS (SELECT FROM users.users u WHERE u.id = public.app_current_user_id() AND u.is_operator
           AND u.is_active AND u.deleted_at IS NULL) THEN
         RAISE EXCEPTION 'Only an operator changes a source.' USING ERRCODE = 'insufficient_privilege';
       END IF;
       RETURN NEW;
     END $$;
     CREATE TRIGGER only_operators_change_sources BEFORE UPDATE ON jobs.sources
       FOR EACH ROW WHEN (current_user = 'jobhuntai_app') EXECUTE FUNCTION jobs.only_operators();`,
  );
  for (const table of ['jobs.crawl_hosts', 'jobs.crawl_robots', 'jobs.crawl_pages', 'jobs.job_liveness']) {
    await workerMay(db, table, ALL);
  }
  await appMay(db, 'jobs.job_liveness', ['SELECT']);
  await appMay(db, 'jobs.sources', ['UPDATE (is_active, crawl_frequency_hours)']);
  await audited(db, 'jobs.sources', {
    plain: [
      'id',
      'name',
      'type',
      'base_url',
      'is_active',
      'crawl_frequency_hours',
      'created_at',
      'adapter',
      'board_token',
      'fetch_allowed',
      'fetch_denied_reason',
      'health',
      'health_reason',
    ],
    ignore: [
      'last_crawled_at',
      'crawl_lease_until',
      'crawl_lease_token',
      'crawl_requested_at',
      'crawl_not_before',
      'failures',
      'last_postings_count',
      'etag',
      'last_modified',
    ],
  });
}
