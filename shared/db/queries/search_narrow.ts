import { sql } from 'kysely';
import type { Criteria } from '../../domain/search/criteria.ts';
import type { UserTx } from '../scope.ts';

/**
 * What the index is asked for: its lists are walked along the rarest, and a group of many tags is as many lists. So a
 * group that many postings have is better asked of each row, unless it is a list or three.
 */
const worthAsking = (share: number, tags: number, isRarest: boolean): boolean => {
  if (tags <= 3) return share <= 0.5;
  return isRarest ? share <= 0.3 : share <= 0.2 && tags <= 16;
};

/** How common each tag is by the database's statistics, from 0 to 1; those they do not name are rare. */
const commonness = async (tx: UserTx, tags: readonly number[]): Promise<Map<number, number>> => {
  const found = await sql<{ tag: number; share: number }>`
    SELECT t.tag, t.share::float8 AS share
      FROM pg_stats p, unnest(p.most_common_elems::text::integer[], p.most_common_elem_freqs) AS t(tag, share)
     WHERE p.schemaname = 'jobs' AND p.tablename = 'search_rows' AND p.attname = 'tags' AND t.tag = ANY (${[...tags]}::integer[])`.execute(
    tx,
  );
  return new Map(found.rows.map(({ tag, share }) => [tag, share]));
};

/**
 * The same search with its common groups asked of each row instead of the index: the index is led by the rarest. Without
 * words the rarest group stays with it in any case.
 */
export const narrowed = async (tx: UserTx, criteria: Criteria): Promise<Criteria> => {
  const { groups, words } = criteria;
  if (groups.length === 0) return criteria;
  const shares = await commonness(tx, groups.flat());
  const ordered = groups
    .map((group) => ({ group, share: group.reduce((sum, tag) => sum + (shares.get(tag) ?? 0), 0) }))
    .sort((a, b) => a.share - b.share);
  const leads = ordered.filter(({ group, share }, n) => worthAsking(share, group.length, n === 0));
  const asked = leads.length > 0 || words.length > 0 ? leads : ordered.slice(0, 1);
  return {
    ...criteria,
    groups: asked.map(({ group }) => group),
    rowGroups: ordered.filter((one) => !asked.includes(one)).map(({ group }) => group),
  };
};
