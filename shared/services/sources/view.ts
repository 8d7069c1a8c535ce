import type * as z from 'zod';
import type { Source } from '../../contracts/source.ts';
import type { ListedSourceRow, SourceRow } from '../../db/queries/sources.ts';

/** A source as the API shows it; leases and validators stay inside. */
export const viewSource = (
  row: SourceRow & Partial<Pick<ListedSourceRow, 'is_mine' | 'postings'>>,
): z.input<typeof Source> => ({
  id: row.id,
  name: row.name,
  type: row.type,
  board: row.adapter,
  base_url: row.base_url,
  is_active: row.is_active,
  is_mine: row.is_mine ?? true,
  fetch_allowed: row.fetch_allowed,
  fetch_denied_reason: row.fetch_denied_reason,
  crawl_frequency_hours: row.crawl_frequency_hours,
  last_crawled_at: row.last_crawled_at?.toISOString() ?? null,
  crawl_not_before: row.crawl_not_before?.toISOString() ?? null,
  health: row.health,
  health_reason: row.health_reason,
  postings: row.postings ?? 0,
});
