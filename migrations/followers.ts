import { sql } from 'kysely';
import { followsJobs, type Migrating } from './helpers.ts';

/**
 * Lets all that people hold of postings follow a posting that is merged into another: every table with a person and a
 * posting in it, whichever step made it. Runs after each migration; idempotent.
 */
export async function syncFollowers(db: Migrating): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    SELECT f.name::text FROM jobs.job_followers() f
     WHERE NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = f.name AND p.polroles = ARRAY['jobhuntai_keeper'::regrole::oid])`.execute(
    db,
  );
  for (const { name } of rows) await followsJobs(db, name);
}
