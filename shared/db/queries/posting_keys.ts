import { sql } from 'kysely';
import type { SystemTx } from '../scope.ts';
import { recordset } from './recordset.ts';

/** A key that more postings share than this says little: the rest is found by their other keys. */
const MOST_OF_A_KEY = 40;
/** Candidates of one posting, those with the most keys in common first. */
const MOST_CANDIDATES = 40;

export type KeyedPosting = { external_id: string; keys: readonly number[] };

/** Sightings that share a key with one of these postings: which may be which, to be decided by the rule. */
export const findCandidates = async (
  tx: SystemTx,
  postings: readonly KeyedPosting[],
): Promise<{ external_id: string; sighting_id: string }[]> => {
  if (postings.length === 0) return [];
  const found = await sql<{ external_id: string; sighting_id: string }>`
    SELECT external_id, sighting_id FROM (
      SELECT n.external_id, p.sighting_id,
             row_number() OVER (PARTITION BY n.external_id ORDER BY count(*) DESC, p.sighting_id) AS place
        FROM ${recordset(postings)} AS n(external_id text, keys bigint[])
       CROSS JOIN LATERAL unnest(n.keys) AS k(key)
       CROSS JOIN LATERAL (SELECT o.sighting_id FROM jobs.posting_keys o WHERE o.key = k.key LIMIT ${MOST_OF_A_KEY}) p
       GROUP BY n.external_id, p.sighting_id) c
     WHERE place <= ${MOST_CANDIDATES}`.execute(tx);
  return found.rows;
};

/** Keeps the keys of sightings; those of an earlier text stay, and only lead to a comparison more. */
export const savePostingKeys = async (
  tx: SystemTx,
  sightings: readonly { sighting_id: string; keys: readonly number[] }[],
): Promise<void> => {
  if (sightings.length === 0) return;
  // In the order of the index, which is then filled page by page.
  await sql`
    INSERT INTO jobs.posting_keys (key, sighting_id)
    SELECT k.key, n.sighting_id FROM ${recordset(sightings)} AS n(sighting_id uuid, keys bigint[])
     CROSS JOIN LATERAL unnest(n.keys) AS k(key)
     ORDER BY k.key
    ON CONFLICT DO NOTHING`.execute(tx);
};
