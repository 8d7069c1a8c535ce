import { sql } from 'kysely';
import type { SystemTx, UserTx } from '../scope.ts';
import type { SourceRow } from './sources.ts';

/**
 * Takes the source of a board whose pages may not be fetched, to store what a person supplied of it. All who supply at
 * one time share one token (no crawl ever takes such a source) and write one after the other, as each transaction locks
 * the source. Crawls of other boards see that something is being written until `until`. Undefined when there is no such
 * source.
 */
export const holdForSupply = async (
  tx: SystemTx,
  adapter: string,
  until: Date,
): Promise<(SourceRow & { crawl_lease_token: string }) | undefined> => {
  const { rows } = await sql<SourceRow & { crawl_lease_token: string }>`
    UPDATE jobs.sources SET crawl_lease_token = coalesce(crawl_lease_token, gen_random_uuid()),
           crawl_lease_until = greatest(crawl_lease_until, ${until})
     WHERE adapter = ${adapter} AND board_token IS NULL AND NOT fetch_allowed
    RETURNING *`.execute(tx);
  return rows[0];
};

export type KnownPosting = { external_id: string; job_id: string; is_whole: boolean; is_gone: boolean };

/** What is known of these postings of a source. `is_whole`: with the posting's own text, not only the beginning of it. */
export const findKnownPostings = async (
  tx: SystemTx,
  sourceId: string,
  externalIds: readonly string[],
): Promise<KnownPosting[]> => {
  const { rows } = await sql<KnownPosting>`
    SELECT s.external_id, s.job_id, s.gone_at IS NOT NULL AS is_gone,
           j.description <> '' AND NOT coalesce(j.raw_data @> '{"snippet_only": true}', FALSE) AS is_whole
      FROM jobs.job_sightings s
      JOIN jobs.jobs j ON j.source_id = s.source_id AND j.external_id = s.external_id
     WHERE s.source_id = ${sourceId} AND s.external_id = ANY (${[...externalIds]})`.execute(tx);
  return rows;
};

/**
 * Retires what persons supplied of boards whose pages may not be fetched, that nothing has shown since `before` and whose
 * own last day, where it named one, is not to come. A posting that another source still shows stays. Gives how many
 * postings were retired.
 */
export const retireUnseenSupplied = async (
  tx: SystemTx,
  { now, before, reason }: { now: Date; before: Date; reason: string },
): Promise<number> => {
  const { rows } = await sql<{ job_id: string }>`
    UPDATE jobs.job_sightings s SET gone_at = ${now}, checked_at = ${now}, check_result = 'gone', check_reason = ${reason}
      FROM jobs.sources b
     WHERE b.id = s.source_id AND b.board_token IS NULL AND NOT b.fetch_allowed
       AND s.gone_at IS NULL AND s.last_seen_at < ${before}
       AND NOT EXISTS (SELECT FROM jobs.jobs j WHERE j.id = s.job_id AND j.expiry_date > ${now})
    RETURNING s.job_id`.execute(tx);
  if (rows.length === 0) return 0;
  const retired = await sql`
    UPDATE jobs.jobs j SET is_active = FALSE, retired_at = ${now}, retired_reason = 'unseen'
     WHERE j.id = ANY (${[...new Set(rows.map(({ job_id: id }) => id))]}::uuid[]) AND j.is_active
       AND NOT EXISTS (SELECT FROM jobs.job_sightings s WHERE s.job_id = j.id AND s.gone_at IS NULL)`.execute(tx);
  return Number(retired.numAffectedRows ?? 0n);
};

/** Whether the person switched on that this board's job alerts are read from their mailbox. */
export const hasAlerts = async (tx: UserTx, userId: string, adapter: string): Promise<boolean> =>
  (await tx
    .selectFrom('jobs.user_sources as u')
    .innerJoin('jobs.sources as s', 's.id', 'u.source_id')
    .select('s.id')
    .where('u.user_id', '=', userId)
    .where('s.adapter', '=', adapter)
    .where('s.board_token', 'is', null)
    .where('s.is_active', '=', true)
    .executeTakeFirst()) !== undefined;
