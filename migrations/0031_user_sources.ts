import { appMay, type Migrating, ownRows, run, workerMay } from './helpers.ts';

/** Added: sources are shared, the list of them is a person's own. */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `CREATE TABLE jobs.user_sources (
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       source_id uuid NOT NULL REFERENCES jobs.sources(id) ON DELETE CASCADE,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       PRIMARY KEY (user_id, source_id)
     );
     CREATE INDEX idx_user_sources_source ON jobs.user_sources (source_id);`,
  );
  await ownRows(db, 'jobs.user_sources', { user: 'user_id' });
  await appMay(db, 'jobs.user_sources', ['SELECT', 'INSERT', 'DELETE']);
  await workerMay(db, 'jobs.user_sources', ['SELECT']);
}
