import { appMay, type Migrating, ownRows, run, workerMay } from './helpers.ts';

/** Added: what was asked for and what was done stand in rows, so that a lost message is found again. */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `CREATE TABLE jobs.match_refreshes (
       user_id uuid PRIMARY KEY REFERENCES users.users(id) ON DELETE CASCADE,
       requested_at timestamptz,
       refreshed_at timestamptz,
       scorer_version integer
     );
     ALTER TABLE jobs.sources ADD COLUMN crawl_requested_at timestamptz;`,
  );
  await ownRows(db, 'jobs.match_refreshes', { user: 'user_id' });
  await appMay(db, 'jobs.match_refreshes', ['SELECT', 'INSERT', 'UPDATE']);
  await workerMay(db, 'jobs.match_refreshes', ['SELECT']);
}
