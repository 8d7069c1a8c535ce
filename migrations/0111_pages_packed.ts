import { type Migrating, run } from './helpers.ts';

/** Mend: bodies came packed by the crawl; now the database packs them itself. What was kept is asked for again. */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `DELETE FROM jobs.crawl_pages;
     ALTER TABLE jobs.crawl_pages ALTER COLUMN body SET STORAGE EXTENDED;`,
  );
}
