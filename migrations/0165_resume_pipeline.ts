import { appMay, definedBy, type Migrating, ownRows, run, touchesUpdatedAt, workerMay } from './helpers.ts';

/**
 * Added: how often a resume's reading was begun, files that wait for their deletion, and what a reading proposes to the
 * person's profile.
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `ALTER TABLE users.resumes ADD COLUMN parse_attempts integer NOT NULL DEFAULT 0 CHECK (parse_attempts >= 0);
     GRANT SELECT (parse_attempts), UPDATE (parse_attempts) ON users.resumes TO jobhuntai_worker;

     -- No foreign key to the person: an erased account's files are still to be deleted.
     CREATE TABLE users.discarded_files (
       object_key text PRIMARY KEY CHECK (object_key <> ''),
       user_id uuid NOT NULL,
       discarded_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
       next_attempt_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
     );
     CREATE INDEX idx_discarded_files_due ON users.discarded_files (next_attempt_at);

     -- Whoever deletes the row, the file goes too: the person, the sweep, or the end of an account.
     CREATE FUNCTION users.discard_file() RETURNS trigger
       LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       INSERT INTO users.discarded_files (object_key, user_id) VALUES (OLD.object_key, OLD.user_id)
         ON CONFLICT (object_key) DO NOTHING;
       RETURN NULL;
     END $$;
     CREATE TRIGGER discard_file_of_resume AFTER DELETE ON users.resumes
       FOR EACH ROW EXECUTE FUNCTION users.discard_file();`,
  );
  await definedBy(db, 'users.discard_file()', 'jobhuntai_signin', []);
  await ownRows(db, 'users.discarded_files', { user: 'user_id' });
  await run(
    db,
    `GRANT SELECT (object_key), INSERT ON users.discarded_files TO jobhuntai_signin;
     CREATE POLICY discarded_files_signin ON users.discarded_files FOR ALL TO jobhuntai_signin USING (true) WITH CHECK (true);`,
  );
  await appMay(db, 'users.discarded_files', ['SELECT', 'INSERT', 'DELETE']);
  await workerMay(db, 'users.discarded_files', ['SELECT', 'UPDATE (attempts, next_attempt_at)', 'DELETE']);

  await run(
    db,
    `CREATE TABLE users.resume_proposals (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       resume_id uuid NOT NULL,
       entity varchar(20) NOT NULL,
       action varchar(10) NOT NULL,
       -- The entry that would change, and which field of it; both absent for a whole new entry.
       target_id uuid,
       field varchar(50),
       current_value jsonb,
       proposed_value jsonb NOT NULL,
       evidence jsonb NOT NULL,
       confidence decimal(3,2) NOT NULL CHECK (confidence BETWEEN 0 AND 1),
       -- What it says, whatever reading said it: what was rejected once is not proposed again.
       fingerprint varchar(64) NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
       status varchar(20) NOT NULL DEFAULT 'open',
       decided_at timestamptz,
       -- What was written and what stood there before, so that it can be taken back.
       applied jsonb,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       FOREIGN KEY (resume_id, user_id) REFERENCES users.resumes (id, user_id) ON DELETE CASCADE,
       CONSTRAINT unique_resume_proposal UNIQUE (resume_id, fingerprint),
       CONSTRAINT check_decided CHECK ((status IN ('accepted', 'rejected')) = (decided_at IS NOT NULL)),
       CONSTRAINT check_applied CHECK ((status = 'accepted') = (applied IS NOT NULL))
     );
     CREATE INDEX idx_resume_proposals_person ON users.resume_proposals (user_id, created_at DESC, id DESC);
     CREATE INDEX idx_resume_proposals_rejected ON users.resume_proposals (user_id, fingerprint) WHERE status = 'rejected';`,
  );
  await touchesUpdatedAt(db, 'users.resume_proposals');
  await ownRows(db, 'users.resume_proposals', { user: 'user_id' });
  await appMay(db, 'users.resume_proposals', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
}
