import { appMay, audited, type Migrating, ownRows, run, touchesUpdatedAt, workerMay } from './helpers.ts';

/** Added: searches that a person keeps, and what they found since; each hit once, whatever happens to it later. */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `CREATE TABLE jobs.saved_searches (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       name varchar(100) NOT NULL CHECK (btrim(name) <> ''),
       query jsonb NOT NULL CHECK (jsonb_typeof(query) = 'object'),
       notify boolean NOT NULL DEFAULT TRUE,
       -- All transactions before this one have been looked at, perhaps some later ones.
       looked_xid xid8 NOT NULL,
       looked_at timestamptz NOT NULL,
       seen_at timestamptz NOT NULL,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       CONSTRAINT unique_saved_search_name UNIQUE (user_id, name)
     );
     CREATE INDEX idx_saved_searches_newest ON jobs.saved_searches (user_id, created_at DESC, id DESC);
     CREATE INDEX idx_saved_searches_looked ON jobs.saved_searches (looked_at) WHERE notify;

     CREATE TABLE jobs.saved_search_hits (
       saved_search_id uuid NOT NULL REFERENCES jobs.saved_searches(id) ON DELETE CASCADE,
       job_id uuid NOT NULL REFERENCES jobs.jobs(id) ON DELETE CASCADE,
       found_at timestamptz NOT NULL,
       -- Null until the person has seen it.
       seen_at timestamptz,
       PRIMARY KEY (saved_search_id, job_id)
     );
     CREATE INDEX idx_saved_search_hits_new ON jobs.saved_search_hits (saved_search_id, found_at DESC, job_id DESC) WHERE seen_at IS NULL;
     CREATE INDEX idx_saved_search_hits_job ON jobs.saved_search_hits (job_id);`,
  );
  await touchesUpdatedAt(db, 'jobs.saved_searches');
  await ownRows(db, 'jobs.saved_searches', { user: 'user_id' });
  await ownRows(db, 'jobs.saved_search_hits', { parent: 'jobs.saved_searches', key: 'saved_search_id' });
  await appMay(db, 'jobs.saved_searches', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  await appMay(db, 'jobs.saved_search_hits', ['SELECT', 'INSERT', 'UPDATE (seen_at)', 'DELETE']);
  await workerMay(db, 'jobs.saved_searches', ['SELECT (id, user_id, notify, looked_at)']);
  await audited(db, 'jobs.saved_searches', {
    subject: 'user_id',
    plain: ['id', 'user_id', 'notify', 'created_at'],
    ignore: ['looked_xid', 'looked_at', 'seen_at'],
  });
}
