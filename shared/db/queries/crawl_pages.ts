import { type Selectable, sql } from 'kysely';
import type { DB } from '../generated.ts';
import type { SystemTx } from '../scope.ts';

export type CrawlPageRow = Selectable<DB['jobs.crawl_pages']>;

/** What is kept of an address of a source. */
export const findCrawlPage = (tx: SystemTx, sourceId: string, urlHash: string): Promise<CrawlPageRow | undefined> =>
  tx
    .selectFrom('jobs.crawl_pages')
    .selectAll()
    .where('source_id', '=', sourceId)
    .where('url_hash', '=', urlHash)
    .executeTakeFirst();

/** Keeps an answer for the crawl that is under way, and for its validators. */
export const saveCrawlPage = async (tx: SystemTx, page: CrawlPageRow): Promise<void> => {
  const { source_id: _, url_hash: __, ...rest } = page;
  await tx
    .insertInto('jobs.crawl_pages')
    .values(page)
    .onConflict((conflict) => conflict.columns(['source_id', 'url_hash']).doUpdateSet(rest))
    .execute();
};

/** Notes that a kept answer is that of this crawl too. */
export const touchCrawlPage = async (tx: SystemTx, sourceId: string, urlHash: string, runId: string): Promise<void> => {
  await tx
    .updateTable('jobs.crawl_pages')
    .set({ run_id: runId })
    .where('source_id', '=', sourceId)
    .where('url_hash', '=', urlHash)
    .execute();
};

/** Drops what a closed crawl leaves: answers that no validator makes useful again; after a whole crawl, those of earlier ones. */
export const sweepCrawlPages = async (tx: SystemTx, sourceId: string, runId: string, whole: boolean): Promise<void> => {
  await sql`
    DELETE FROM jobs.crawl_pages WHERE source_id = ${sourceId}
       AND ((${whole} AND run_id <> ${runId}) OR (etag IS NULL AND last_modified IS NULL))`.execute(tx);
};
