import { type Selectable, sql } from 'kysely';
import type { CrawlStatus } from '../../domain/enums.ts';
import type { FieldCounts } from '../../domain/postings/field-shares.ts';
import type { OddRow } from '../../domain/postings/posting.ts';
import type { DB } from '../generated.ts';
import type { SystemTx, UserTx } from '../scope.ts';
import { olderThan, type Position, positionAt } from './keyset.ts';

type Lists = { status: CrawlStatus };
export type CrawlRunRow = Omit<Selectable<DB['jobs.crawl_runs']>, keyof Lists> & Lists;

/** Notes that a crawl begins. */
export const startCrawlRun = (tx: SystemTx, sourceId: string, startedAt: Date): Promise<CrawlRunRow> =>
  tx
    .insertInto('jobs.crawl_runs')
    .values({ source_id: sourceId, started_at: startedAt })
    .returningAll()
    .$narrowType<Lists>()
    .executeTakeFirstOrThrow();

/** The crawl of a source that has not ended: it is gone on with. At most one, by an index. */
export const findRunningCrawl = (tx: SystemTx, sourceId: string): Promise<CrawlRunRow | undefined> =>
  tx
    .selectFrom('jobs.crawl_runs')
    .selectAll()
    .where('source_id', '=', sourceId)
    .where('status', '=', 'running')
    .$narrowType<Lists>()
    .executeTakeFirst();

export type CrawlCounts = {
  fetched: number;
  new: number;
  changed: number;
  unchanged: number;
  gone: number;
  rejected: number;
};

/** How far a crawl has come and what it cost. */
export type CrawlProgress = {
  counts: CrawlCounts;
  /** All odd rows; the first hundred are kept. */
  rejects: readonly OddRow[];
  pages: number;
  requests: number;
  bytes: number;
  hostWaitMs: number;
  httpStatus: number | null;
  /** In a row, since the last page. */
  postponed: number;
  fields: FieldCounts;
};

const REJECTS_KEPT = 100;

/** Writes a running crawl's progress, together with the page it has stored. */
export const noteCrawlProgress = async (
  tx: SystemTx,
  id: string,
  progress: CrawlProgress,
  end: { finished_at: Date; status: CrawlStatus; error: string | null } | undefined = undefined,
): Promise<void> => {
  const { counts } = progress;
  await tx
    .updateTable('jobs.crawl_runs')
    .set({
      ...end,
      fetched_count: counts.fetched,
      new_count: counts.new,
      changed_count: counts.changed,
      unchanged_count: counts.unchanged,
      gone_count: counts.gone,
      rejected_count: counts.rejected,
      rejects: JSON.stringify(
        progress.rejects
          .slice(0, REJECTS_KEPT)
          .map(({ row, externalId, reason }) => ({ row, external_id: externalId, reason })),
      ),
      pages_count: progress.pages,
      requests_count: progress.requests,
      bytes_received: progress.bytes,
      host_wait_ms: Math.round(progress.hostWaitMs),
      http_status: progress.httpStatus,
      postponed_count: progress.postponed,
      field_counts: JSON.stringify(progress.fields),
    })
    .where('id', '=', id)
    .where('status', '=', 'running')
    .execute();
};

/** Adds postings that turned out to be gone to the source's last crawl. */
export const addGone = async (tx: SystemTx, sourceId: string, gone: number): Promise<void> => {
  await sql`
    UPDATE jobs.crawl_runs SET gone_count = gone_count + ${gone} WHERE id = (
      SELECT id FROM jobs.crawl_runs WHERE source_id = ${sourceId} ORDER BY started_at DESC, id DESC LIMIT 1)`.execute(
    tx,
  );
};

/** What the rows of a source's last five good crawls had, for comparison. */
export const listPastFields = async (tx: SystemTx, sourceId: string): Promise<unknown[]> => {
  const rows = await tx
    .selectFrom('jobs.crawl_runs')
    .select('field_counts')
    .where('source_id', '=', sourceId)
    .where('status', '=', 'succeeded')
    .where(sql<boolean>`(field_counts ->> 'rows')::integer > 0`)
    .orderBy('started_at', 'desc')
    .limit(5)
    .execute();
  return rows.map((row) => row.field_counts);
};

/** The runs of a source, newest first. */
export const listCrawlRuns = (
  tx: UserTx,
  sourceId: string,
  page: { limit: number; after?: Position | undefined },
): Promise<(CrawlRunRow & { at: string })[]> =>
  tx
    .selectFrom('jobs.crawl_runs')
    .selectAll()
    .select(positionAt('started_at').as('at'))
    .where('source_id', '=', sourceId)
    .where(olderThan('started_at', 'id', page.after))
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit)
    .$narrowType<Lists>()
    .execute();
