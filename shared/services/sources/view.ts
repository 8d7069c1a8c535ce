import type * as z from 'zod';
import type { BoardFacts, Boards } from '../../adapters/boards/port.ts';
import { type CrawlRun, type OperatedSource, Rejects, type Source } from '../../contracts/source.ts';
import type { CrawlRunRow } from '../../db/queries/crawl_runs.ts';
import type { ListedSourceRow } from '../../db/queries/sources.ts';
import { whyClosed } from '../../domain/postings/closed-boards.ts';
import { attributed } from './attributed.ts';

/** A source as the API shows it; leases and validators stay inside. */
export const viewSource = (row: ListedSourceRow, boards: Boards<BoardFacts>): z.input<typeof Source> => ({
  id: row.id,
  name: row.name,
  type: row.type,
  board: row.adapter,
  base_url: row.base_url,
  is_active: row.is_active,
  is_mine: row.is_mine,
  fetch_allowed: row.fetch_allowed,
  fetch_denied_reason: row.fetch_allowed ? null : (whyClosed(row.adapter) ?? row.fetch_denied_reason),
  crawl_frequency_hours: row.crawl_frequency_hours,
  least_hours_between_crawls: boards.byName(row.adapter ?? '')?.crawlEveryHours ?? null,
  last_crawled_at: row.last_crawled_at?.toISOString() ?? null,
  crawl_not_before: row.crawl_not_before?.toISOString() ?? null,
  health: row.health,
  health_reason: row.health_reason,
  postings: row.postings,
  attribution: attributed(row.adapter, row.base_url),
});

/** A crawl with its figures; of the rows that could not be read at most a hundred are kept. */
export const viewRun = (row: CrawlRunRow): z.input<typeof CrawlRun> => ({
  id: row.id,
  status: row.status,
  started_at: row.started_at.toISOString(),
  finished_at: row.finished_at?.toISOString() ?? null,
  fetched: row.fetched_count,
  new: row.new_count,
  changed: row.changed_count,
  unchanged: row.unchanged_count,
  gone: row.gone_count,
  rejected: row.rejected_count,
  rejects: Rejects.parse(row.rejects ?? []),
  pages: row.pages_count,
  requests: row.requests_count,
  bytes: Number(row.bytes_received),
  host_wait_ms: Number(row.host_wait_ms),
  http_status: row.http_status,
  error: row.error,
});

/** A source as an operator sees it. */
export const viewOperatedSource = (
  row: ListedSourceRow,
  boards: Boards<BoardFacts>,
): z.input<typeof OperatedSource> => {
  const { is_mine: _, ...source } = viewSource(row, boards);
  return { ...source, failures: row.failures, crawl_requested_at: row.crawl_requested_at?.toISOString() ?? null };
};
