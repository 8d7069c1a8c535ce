import { type Migrating, run, workerMay } from './helpers.ts';

/** Added: how often a host was asked in each ten minutes, so that what boards allow a day or a month holds for all functions. */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `CREATE TABLE jobs.crawl_host_counts (
       host varchar(300) NOT NULL,
       -- Where ten minutes begin.
       at timestamptz NOT NULL,
       requests integer NOT NULL,
       PRIMARY KEY (host, at)
     );`,
  );
  await workerMay(db, 'jobs.crawl_host_counts', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
}
