import { type Migrating, run } from './helpers.ts';

/**
 * Mend: 0301 gave the keeper a policy on these tables, and what lets them follow a posting that turned out to be another
 * (migrations/followers.ts) took that for its own having been there: in a new database the rights to move rows were missing.
 */
export async function up(db: Migrating): Promise<void> {
  for (const table of ['jobs.job_matches', 'applications.applications']) {
    await run(db, `GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO jobhuntai_keeper;`);
  }
}
