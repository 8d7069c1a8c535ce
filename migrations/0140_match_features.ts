import { appMay, type Migrating, ownRows, run, workerMay } from './helpers.ts';

/**
 * Added: what matching reads of a posting, worked out once and kept small, so that nobody's matches wait for wide rows;
 * the order matches are shown in; and what a person dismissed, with the reason.
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `-- Bytes by shared/domain/matching/packed.ts. changed_xid lets a reader that keeps them in memory ask for what it
     -- has not seen: by transaction, since those commit in another order than they start.
     CREATE TABLE jobs.match_features (
       job_id uuid PRIMARY KEY REFERENCES jobs.jobs(id) ON DELETE CASCADE,
       features bytea NOT NULL,
       changed_xid xid8 NOT NULL DEFAULT pg_current_xact_id()
     );
     ALTER TABLE jobs.match_features ALTER COLUMN features SET STORAGE MAIN;
     CREATE INDEX idx_match_features_changed ON jobs.match_features (changed_xid);

     -- Postings whose features are to be made again, whoever changed them; only ever added to and taken away, so that
     -- a change between reading and taking away is not lost.
     CREATE TABLE jobs.match_changes (
       id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
       job_id uuid NOT NULL
     );
     -- The postings that a person's matches were made from: all transactions before this one, perhaps some later ones.
     ALTER TABLE jobs.match_refreshes ADD COLUMN seen_xid xid8;

     CREATE FUNCTION jobs.note_new_postings() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       INSERT INTO jobs.match_changes (job_id) SELECT id FROM new_rows;
       RETURN NULL;
     END $$;
     CREATE FUNCTION jobs.note_changed_postings() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       INSERT INTO jobs.match_changes (job_id)
       SELECT n.id FROM new_rows n JOIN old_rows o USING (id)
        WHERE (n.title, n.company_id, n.place_ids, n.country, n.is_remote, n.is_hybrid, n.job_type, n.experience_level, n.years_min,
               n.years_max, n.salary_min_minor, n.salary_max_minor, n.salary_period, n.salary_currency, n.posted_date, n.expiry_date,
               n.is_active)
          IS DISTINCT FROM
              (o.title, o.company_id, o.place_ids, o.country, o.is_remote, o.is_hybrid, o.job_type, o.experience_level, o.years_min,
               o.years_max, o.salary_min_minor, o.salary_max_minor, o.salary_period, o.salary_currency, o.posted_date, o.expiry_date,
               o.is_active);
       RETURN NULL;
     END $$;
     CREATE FUNCTION jobs.note_posting_skills() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       INSERT INTO jobs.match_changes (job_id) SELECT DISTINCT job_id FROM changed_rows;
       RETURN NULL;
     END $$;
     CREATE TRIGGER note_new_postings AFTER INSERT ON jobs.jobs
       REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION jobs.note_new_postings();
     CREATE TRIGGER note_changed_postings AFTER UPDATE ON jobs.jobs
       REFERENCING NEW TABLE AS new_rows OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION jobs.note_changed_postings();
     CREATE TRIGGER note_new_skills AFTER INSERT ON jobs.job_skills
       REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION jobs.note_posting_skills();
     CREATE TRIGGER note_changed_skills AFTER UPDATE ON jobs.job_skills
       REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION jobs.note_posting_skills();
     CREATE TRIGGER note_lost_skills AFTER DELETE ON jobs.job_skills
       REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION jobs.note_posting_skills();
     INSERT INTO jobs.match_changes (job_id) SELECT id FROM jobs.jobs;

     ALTER TABLE jobs.job_matches ADD COLUMN relevance smallint NOT NULL DEFAULT 0 CHECK (relevance BETWEEN 0 AND 1000);
     CREATE INDEX idx_job_matches_relevance ON jobs.job_matches (user_id, relevance DESC, match_score DESC, id DESC);

     CREATE TABLE jobs.match_dismissals (
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       job_id uuid NOT NULL REFERENCES jobs.jobs(id) ON DELETE CASCADE,
       reason varchar(20) NOT NULL,
       note varchar(1000),
       created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
       PRIMARY KEY (user_id, job_id)
     );
     CREATE INDEX idx_match_dismissals_job ON jobs.match_dismissals (job_id);
     CREATE INDEX idx_match_dismissals_newest ON jobs.match_dismissals (user_id, created_at DESC, job_id DESC);`,
  );
  await ownRows(db, 'jobs.match_dismissals', { user: 'user_id' });
  await appMay(db, 'jobs.match_dismissals', ['SELECT', 'INSERT', 'UPDATE (reason, note, created_at)', 'DELETE']);
  await appMay(db, 'jobs.match_features', ['SELECT']);
  await workerMay(db, 'jobs.match_features', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  // UPDATE only to lock what it takes away.
  await workerMay(db, 'jobs.match_changes', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
}
