import type { Selectable } from 'kysely';
import type { CrawlStatus } from '../../domain/enums.ts';
import type { OddRow } from '../../domain/postings/posting.ts';
import type { DB } from '../generated.ts';
import type { SystemTx, UserTx } from '../scope.ts';

type Lists = { status: CrawlStatus };
export type CrawlRunRow = Omit<Selectable<DB['jobs.crawl_runs']>, keyof Lists> & Lists;

/** Notes that a crawl begins; gives the run's id. */
export const startCrawlRun = async (tx: SystemTx, sourceId: string, startedAt: Date): Promise<string> => {
  const row = await tx
    .insertInto('jobs.crawl_runs')
    .values({ source_id: sourceId, started_at: startedAt })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
};

export type CrawlCounts = {
  fetched: number;
  new: number;
  changed: number;
  unchanged: number;
  gone: number;
  rejected: number;
};

/** Closes the run with its figures; of the odd rows the first hundred are kept. */
export const finishCrawlRun = async (
  tx: SystemTx,
  id: string,
  end: { finishedAt: Date; status: CrawlStatus; counts: CrawlCounts; rejects: readonly OddRow[]; error: string | null },
): Promise<void> => {
  const { counts } = end;
  await tx
    .updateTable('jobs.crawl_runs')
    .set({
      finished_at: end.finishedAt,
      status: end.status,
      fetched_count: counts.fetched,
      new_count: counts.new,
      changed_count: counts.changed,
      unchanged_count: counts.unchanged,
      gone_count: counts.gone,
      rejected_count: counts.rejected,
      rejects: JSON.stringify(
        end.rejects.slice(0, 100).map(({ row, externalId, reason }) => ({ row, external_id: externalId, reason })),
      ),
      error: end.error,
    })
    .where('id', '=', id)
    .execute();
};

/** The last runs of a source, newest first. */
export const listCrawlRuns = (tx: UserTx, sourceId: string, limit: number): Promise<CrawlRunRow[]> =>
  tx
    .selectFrom('jobs.crawl_runs')
    .selectAll()
    .where('source_id', '=', sourceId)
    .orderBy('started_at', 'desc')
    .limit(limit)
    .$narrowType<Lists>()
    .execute();
