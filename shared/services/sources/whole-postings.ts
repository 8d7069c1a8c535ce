import { type BoardAdapter, BoardFailed, type OddRow, type ParsedPosting } from '../../adapters/boards/port.ts';
import { FetchRefused, type GuardedFetch } from '../../adapters/http/port.ts';
import { findListHashes } from '../../db/queries/sighting_checks.ts';
import type { CrawlDeps } from './deps.ts';
import { hashPosting } from './row.ts';
import type { Claimed } from './store.ts';

type Whole = {
  postings: ParsedPosting[];
  odd: OddRow[];
  /** Rows that stand in the list as they stood before: their text is not asked for again. */
  unchanged: string[];
  hashes: { external_id: string; list_hash: string }[];
};

/**
 * Makes the rows of a list whole, for boards that give each posting's text by a request of its own: only for rows that
 * are new or changed. A posting whose text cannot be had is odd and spoils no other; a board that is busy ends the crawl.
 */
export const wholePostings = async (
  deps: CrawlDeps,
  adapter: BoardAdapter,
  { source }: Claimed,
  rows: ParsedPosting[],
  fetch: GuardedFetch,
): Promise<Whole> => {
  const whole: Whole = { postings: [], odd: [], unchanged: [], hashes: [] };
  if (adapter.detail === undefined) return { ...whole, postings: rows };
  const ids = rows.map(({ externalId }) => externalId);
  const known = await deps.db.withSystem('crawl', (tx) => findListHashes(tx, source.id, ids));
  for (const [at, row] of rows.entries()) {
    const hash = hashPosting(row);
    if (known.get(row.externalId) === hash) {
      whole.unchanged.push(row.externalId);
      continue;
    }
    try {
      whole.postings.push(await adapter.detail(source.board_token ?? '', row, fetch));
      whole.hashes.push({ external_id: row.externalId, list_hash: hash });
    } catch (error) {
      const reason = oddReason(error);
      if (reason === undefined) throw error;
      whole.odd.push({ row: at, externalId: row.externalId, reason });
    }
  }
  return whole;
};

const oddReason = (error: unknown): string | undefined => {
  if (error instanceof BoardFailed && (error.failure === 'not_found' || error.failure === 'unreadable'))
    return error.message;
  return error instanceof FetchRefused && error.reason !== 'robots_unknown' ? error.message : undefined;
};
