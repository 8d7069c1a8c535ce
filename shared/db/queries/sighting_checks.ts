import { sql } from 'kysely';
import type { LivenessResult } from '../../domain/enums.ts';
import type { SystemTx } from '../scope.ts';
import { recordset } from './recordset.ts';

/** The fingerprints of the rows in the board's list, for boards whose text is asked for separately. */
export const findListHashes = async (
  tx: SystemTx,
  sourceId: string,
  externalIds: readonly string[],
): Promise<Map<string, string>> => {
  const rows = await tx
    .selectFrom('jobs.job_sightings')
    .select(['external_id', 'list_hash'])
    .where('source_id', '=', sourceId)
    .where('gone_at', 'is', null)
    .where(sql<boolean>`external_id = ANY (${[...externalIds]})`)
    .execute();
  return new Map(rows.flatMap((row) => (row.list_hash === null ? [] : [[row.external_id, row.list_hash] as const])));
};

export const saveListHashes = async (
  tx: SystemTx,
  sourceId: string,
  hashes: readonly { external_id: string; list_hash: string }[],
): Promise<void> => {
  if (hashes.length === 0) return;
  await sql`
    UPDATE jobs.job_sightings s SET list_hash = n.list_hash
      FROM ${recordset(hashes)} AS n(external_id text, list_hash text)
     WHERE s.source_id = ${sourceId} AND s.external_id = n.external_id`.execute(tx);
};

/** Notes that everything the board listed last time is still listed. Gives how many. */
export const touchListed = async (tx: SystemTx, sourceId: string, seenAt: Date): Promise<number> => {
  const touched = await tx
    .updateTable('jobs.job_sightings')
    .set({ last_seen_at: seenAt })
    .where('source_id', '=', sourceId)
    .where('gone_at', 'is', null)
    .where('missing_since', 'is', null)
    .executeTakeFirst();
  return Number(touched.numUpdatedRows);
};

/** What was seen since `startedAt` is missing no more. */
export const clearMissing = async (tx: SystemTx, sourceId: string, startedAt: Date): Promise<void> => {
  await tx
    .updateTable('jobs.job_sightings')
    .set({ missing_since: null, check_at: null, checks: 0 })
    .where('source_id', '=', sourceId)
    .where('missing_since', 'is not', null)
    .where('last_seen_at', '>=', startedAt)
    .execute();
};

/** Notes what a whole crawl did not see, and was not seen since `before`, as missing: each is asked before it is retired. */
export const noteMissing = async (tx: SystemTx, sourceId: string, before: Date, now: Date): Promise<number> => {
  const missing = await tx
    .updateTable('jobs.job_sightings')
    .set({ missing_since: now, check_at: now, checks: 0 })
    .where('source_id', '=', sourceId)
    .where('gone_at', 'is', null)
    .where('missing_since', 'is', null)
    .where('last_seen_at', '<', before)
    .executeTakeFirst();
  return Number(missing.numUpdatedRows);
};

export type DueCheck = { id: string; job_id: string; url: string; title: string; missing_since: Date; checks: number };

/** Takes one missing posting of a source whose turn it is until `until`; undefined when there is none. */
export const claimCheck = async (
  tx: SystemTx,
  sourceId: string,
  { now, until }: { now: Date; until: Date },
): Promise<DueCheck | undefined> => {
  const taken = await sql<DueCheck>`
    UPDATE jobs.job_sightings s SET check_at = ${until} FROM jobs.jobs j
     WHERE j.id = s.job_id AND s.id = (
       SELECT d.id FROM jobs.job_sightings d
        WHERE d.source_id = ${sourceId} AND d.check_at <= ${now} AND d.gone_at IS NULL AND d.missing_since IS NOT NULL
        ORDER BY d.check_at, d.id LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING s.id, s.job_id, s.url, j.title, s.missing_since, s.checks`.execute(tx);
  return taken.rows[0];
};

/** Gives a claimed check back: its turn is at `at`. */
export const postponeCheck = async (tx: SystemTx, id: string, at: Date): Promise<void> => {
  await tx.updateTable('jobs.job_sightings').set({ check_at: at }).where('id', '=', id).execute();
};

/** Writes what the page of a missing posting said and when it is asked again; nothing if it was seen meanwhile. */
export const recordCheck = async (
  tx: SystemTx,
  id: string,
  check: { result: LivenessResult; reason: string; at: Date; next: Date | null },
): Promise<boolean> => {
  const written = await sql`
    UPDATE jobs.job_sightings SET checked_at = ${check.at}, check_result = ${check.result}, check_reason = ${check.reason},
      checks = checks + 1, check_at = ${check.next}, gone_at = ${check.next === null ? check.at : null}
     WHERE id = ${id} AND missing_since IS NOT NULL AND gone_at IS NULL`.execute(tx);
  return (written.numAffectedRows ?? 0n) > 0n;
};

/** Retires a posting that no source shows any more. */
export const retireUnshown = async (tx: SystemTx, jobId: string, now: Date): Promise<void> => {
  await sql`
    UPDATE jobs.jobs SET is_active = FALSE, retired_at = ${now}, retired_reason = 'gone'
     WHERE id = ${jobId} AND is_active
       AND NOT EXISTS (SELECT FROM jobs.job_sightings s WHERE s.job_id = jobs.jobs.id AND s.gone_at IS NULL)`.execute(
    tx,
  );
};

/** Sources with missing postings to ask for, that may be fetched now. */
export const listSourcesToCheck = (tx: SystemTx, now: Date, limit: number): Promise<{ id: string }[]> =>
  tx
    .selectFrom('jobs.sources as s')
    .select('s.id')
    .where('s.is_active', '=', true)
    .where('s.fetch_allowed', '=', true)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('jobs.job_sightings as g')
          .select('g.id')
          .whereRef('g.source_id', '=', 's.id')
          .where('g.check_at', '<=', now)
          .where('g.gone_at', 'is', null),
      ),
    )
    .limit(limit)
    .execute();
