import { sql } from 'kysely';
import * as z from 'zod';
import type { Criteria } from '../../domain/search/criteria.ts';
import type { UserTx } from '../scope.ts';
import { allOf, indexed, onRows, rankOf } from './search_conditions.ts';
import { rowsFor } from './search_own.ts';
import { dateKey, findPage, type Hit, SortKey } from './search_pages.ts';

/** The newest so many hits are ranked; older ones are not. */
export const CANDIDATES = 500;

/** Where a page by rank ended, and between which hits the candidates lie: the same on every page. */
export const RankPosition = z.strictObject({
  rank: z.number(),
  key: z.string().max(40),
  id: z.uuid(),
  newest: z.strictObject({ key: SortKey, id: z.uuid() }),
  oldest: z.strictObject({ key: SortKey, id: z.uuid() }),
});
export type RankPosition = z.infer<typeof RankPosition>;

export type Ranked = {
  page: { rank: number; key: string; id: string }[];
  newest: Hit;
  oldest: Hit;
  candidates: number;
  complete: boolean;
};

/** Compared as the database orders them: both parts are of one form. */
const notBefore = (a: Hit, b: Hit): boolean => (a.key === b.key ? a.id >= b.id : a.key > b.key);

/**
 * Ranks the newest hits, or on later pages those that were the candidates of the first, and gives the next in the order
 * of rank, the newer first among equals. Undefined when nothing fits.
 */
export const findRanked = async (
  tx: UserTx,
  criteria: Criteria,
  { after, limit }: { after: RankPosition | undefined; limit: number },
): Promise<Ranked | undefined> => {
  const more = await findPage(
    tx,
    criteria,
    { by: 'date' },
    { after: after?.newest, limit: (after === undefined ? 1 : 2) * CANDIDATES + 1 },
  );
  const within =
    after === undefined
      ? more.slice(0, CANDIDATES)
      : [after.newest, ...more.filter((hit) => notBefore(hit, after.oldest))];
  const [newest, oldest] = [within[0], within.at(-1)];
  if (newest === undefined || oldest === undefined) return undefined;
  const byRank = await sql<{ rank: number; key: string; id: string }>`
    WITH ranked AS MATERIALIZED (
      SELECT ${rankOf('s', criteria.words)} AS rank, ${dateKey('s')} AS key, s.job_id AS id FROM ${rowsFor(criteria)} s
       WHERE s.job_id = ANY (${within.map(({ id }) => id)}::uuid[]) AND ${allOf([...onRows('s', criteria), ...indexed('s', criteria)])})
    SELECT * FROM ranked
     WHERE ${after === undefined ? sql`true` : sql`(rank, key COLLATE "C", id) < (${after.rank}::float8, ${after.key}, ${after.id}::uuid)`}
     ORDER BY rank DESC, key COLLATE "C" DESC, id DESC LIMIT ${limit}`.execute(tx);
  return {
    page: byRank.rows,
    newest,
    oldest: after?.oldest ?? oldest,
    candidates: within.length,
    complete: after === undefined ? more.length <= CANDIDATES : more.every((hit) => notBefore(hit, after.oldest)),
  };
};

/** Where a page of matches ended. */
export const MatchSortPosition = z.strictObject({
  relevance: z.int().min(0).max(1000),
  score: z.int().min(0).max(100),
  id: z.uuid(),
});
export type MatchSortPosition = z.infer<typeof MatchSortPosition>;

/** The person's matches that fit, best first; `id` is the posting's. */
export const findMatchPage = async (
  tx: UserTx,
  criteria: Criteria,
  { after, limit }: { after: MatchSortPosition | undefined; limit: number },
): Promise<MatchSortPosition[]> => {
  const found = await sql<MatchSortPosition>`
    WITH mine AS MATERIALIZED (SELECT job_id, relevance, match_score FROM jobs.job_matches)
    SELECT m.job_id AS id, m.relevance, m.match_score AS score
      FROM mine m CROSS JOIN LATERAL (SELECT s.* FROM ${rowsFor(criteria)} s WHERE s.job_id = m.job_id OFFSET 0) s
     WHERE ${allOf([...onRows('s', criteria), ...indexed('s', criteria)])}
       AND ${after === undefined ? sql`true` : sql`(m.relevance, m.match_score, m.job_id) < (${after.relevance}, ${after.score}, ${after.id}::uuid)`}
     ORDER BY m.relevance DESC, m.match_score DESC, m.job_id DESC LIMIT ${limit}`.execute(tx);
  return found.rows;
};
