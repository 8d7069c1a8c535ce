import { sql } from 'kysely';
import type { SystemTx } from '../scope.ts';
import { recordset } from './recordset.ts';

export type KnownSighting = {
  id: string;
  job_id: string;
  external_id: string;
  content_hash: string;
  gone_at: Date | null;
};

/** What is known of these postings of a source. */
export const findSightings = (
  tx: SystemTx,
  sourceId: string,
  externalIds: readonly string[],
): Promise<KnownSighting[]> =>
  tx
    .selectFrom('jobs.job_sightings')
    .select(['id', 'job_id', 'external_id', 'content_hash', 'gone_at'])
    .where('source_id', '=', sourceId)
    .where(sql<boolean>`external_id = ANY (${[...externalIds]})`)
    .execute();

export type NewSighting = { id: string; job_id: string; external_id: string; url: string; content_hash: string };

/** Writes sightings of new and changed postings. */
export const saveSightings = async (
  tx: SystemTx,
  sourceId: string,
  seenAt: Date,
  sightings: readonly NewSighting[],
): Promise<void> => {
  if (sightings.length === 0) return;
  await sql`
    INSERT INTO jobs.job_sightings AS s (id, source_id, job_id, external_id, url, content_hash, first_seen_at, last_seen_at)
    SELECT n.id, ${sourceId}::uuid, n.job_id, n.external_id, n.url, n.content_hash, ${seenAt}, ${seenAt}
      FROM ${recordset(sightings)} AS n(id uuid, job_id uuid, external_id text, url text, content_hash text)
    ON CONFLICT (source_id, external_id) DO UPDATE SET url = excluded.url, content_hash = excluded.content_hash,
      last_seen_at = excluded.last_seen_at, gone_at = NULL`.execute(tx);
};

/** Notes that unchanged postings were seen again; of the postings themselves nothing is written. */
export const touchSightings = async (
  tx: SystemTx,
  sourceId: string,
  seenAt: Date,
  externalIds: readonly string[] | 'all',
): Promise<number> => {
  const touched = await tx
    .updateTable('jobs.job_sightings')
    .set({ last_seen_at: seenAt })
    .where('source_id', '=', sourceId)
    .$if(externalIds === 'all', (query) => query.where('gone_at', 'is', null))
    .$if(externalIds !== 'all', (query) =>
      query.where(sql<boolean>`external_id = ANY (${externalIds === 'all' ? [] : [...externalIds]})`),
    )
    .executeTakeFirst();
  return Number(touched.numUpdatedRows);
};
