import { sql } from 'kysely';
import type { Criteria } from '../../domain/search/criteria.ts';
import { KIND } from '../../domain/search/tags.ts';
import type { UserTx } from '../scope.ts';
import { allOf, indexed, onRows } from './search_conditions.ts';
import { narrowed } from './search_narrow.ts';
import { rowsFor } from './search_own.ts';

/** Hits are counted to here. */
export const MOST_COUNTED = 10_000;
const COUNTED_KINDS = [KIND.mode, KIND.jobType, KIND.level, KIND.companySize, KIND.source, KIND.skill];

export type TagCount = { tag: number; hits: number };

/** How many postings fit, at most MOST_COUNTED + 1, and of MOST_COUNTED of them how many have each tag. */
export const countHits = async (tx: UserTx, asked: Criteria): Promise<{ total: number; tags: TagCount[] }> => {
  const criteria = await narrowed(tx, asked);
  const found = await sql<{ total: number; tags: TagCount[] }>`
    WITH hit AS MATERIALIZED (
      SELECT s.tags FROM ${rowsFor(criteria)} s WHERE ${allOf([...indexed('s', criteria), ...onRows('s', criteria)])}),
    counted AS MATERIALIZED (SELECT tags FROM hit LIMIT ${MOST_COUNTED + 1}),
    tagged AS (
      SELECT t.tag, count(*)::integer AS hits FROM (SELECT tags FROM counted LIMIT ${MOST_COUNTED}) c, unnest(c.tags) AS t(tag)
       WHERE t.tag >> 24 = ANY (${COUNTED_KINDS}::integer[]) GROUP BY t.tag)
    SELECT (SELECT count(*)::integer FROM counted) AS total,
           coalesce((SELECT json_agg(json_build_object('tag', tag, 'hits', hits)) FROM tagged), '[]') AS tags`.execute(
    tx,
  );
  return found.rows[0] ?? { total: 0, tags: [] };
};

/** The sources behind tags. */
export const namesOfSources = async (
  tx: UserTx,
  tags: readonly number[],
): Promise<{ id: string; name: string; tag: number }[]> => {
  const found = await sql<{ id: string; name: string; tag: number }>`
    SELECT * FROM (SELECT s.id, s.name, jobs.search_tag(${KIND.source}, s.id::text) AS tag FROM jobs.sources s) n
     WHERE n.tag = ANY (${[...tags]}::integer[])`.execute(tx);
  return found.rows;
};
