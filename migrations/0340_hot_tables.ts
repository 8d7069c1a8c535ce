import { type Migrating, run } from './helpers.ts';

/** Rows that are changed in place again and again: claims, leases, states, cursors. */
const CHANGING = [
  'applications.applications',
  'communications.emails',
  'communications.email_responses',
  'jobs.sources',
  'jobs.crawl_hosts',
  'jobs.crawl_runs',
  'jobs.match_refreshes',
  'integrations.mailbox_cursors',
  'users.sessions',
  'users.request_windows',
  'users.idempotency_keys',
];
/** Large tables, of which a night's crawl or matching changes a small part. */
const LARGE = [
  'jobs.jobs',
  'jobs.job_sightings',
  'jobs.job_matches',
  'jobs.search_rows',
  'jobs.job_skills',
  'jobs.posting_keys',
];

/**
 * Autovacuum by default waits for a fifth of a table to be dead, and looks at statistics after a tenth: with a million
 * postings that is too late by far. Small hot tables are cleaned after some hundreds of rows, and keep room on their pages
 * so that a change stays there; large ones after a fiftieth.
 */
export async function up(db: Migrating): Promise<void> {
  for (const table of CHANGING)
    await set(
      db,
      table,
      'fillfactor = 85, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 500, autovacuum_analyze_scale_factor = 0.05',
    );
  for (const table of LARGE)
    await set(
      db,
      table,
      'autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.01, autovacuum_vacuum_insert_scale_factor = 0.05',
    );
}

const set = (db: Migrating, table: string, settings: string): Promise<void> =>
  run(db, `ALTER TABLE ${table} SET (${settings});`);
