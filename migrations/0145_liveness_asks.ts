import { type Migrating, run, workerMay } from './helpers.ts';

/** Added: who of many asks a posting's page, noted before it is asked, so that all at once send one request. */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `CREATE TABLE jobs.liveness_asks (
       job_id uuid PRIMARY KEY REFERENCES jobs.jobs(id) ON DELETE CASCADE,
       asked_at timestamptz NOT NULL
     );`,
  );
  await workerMay(db, 'jobs.liveness_asks', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
}
