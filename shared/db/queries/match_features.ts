import { sql } from 'kysely';
import type { SystemTx } from '../scope.ts';

/** Takes up to `limit` notes of changed postings away, for this transaction to work off; gives their postings once. */
export const takeMatchChanges = async (tx: SystemTx, limit: number): Promise<{ jobIds: string[]; taken: number }> => {
  const found = await sql<{ job_id: string }>`
    DELETE FROM jobs.match_changes WHERE id IN (
      SELECT id FROM jobs.match_changes ORDER BY id LIMIT ${limit} FOR UPDATE SKIP LOCKED)
    RETURNING job_id`.execute(tx);
  return { jobIds: [...new Set(found.rows.map((row) => row.job_id))], taken: found.rows.length };
};

/** Notes all postings as changed when what is kept of them is of another version. */
export const noteOtherVersions = async (tx: SystemTx, version: number): Promise<void> => {
  await sql`
    INSERT INTO jobs.match_changes (job_id)
    SELECT f.job_id FROM jobs.match_features f WHERE get_byte(f.features, 0) <> ${version}`.execute(tx);
};

/** Keeps what matching reads of postings; what is the same already is not touched. */
export const saveMatchFeatures = async (
  tx: SystemTx,
  rows: readonly { jobId: string; features: Buffer }[],
): Promise<void> => {
  if (rows.length === 0) return;
  await sql`
    INSERT INTO jobs.match_features AS f (job_id, features)
    SELECT * FROM unnest(${rows.map((row) => row.jobId)}::uuid[], ${rows.map((row) => row.features)}::bytea[])
    ON CONFLICT (job_id) DO UPDATE SET features = excluded.features, changed_xid = pg_current_xact_id()
     WHERE f.features <> excluded.features`.execute(tx);
};

export type MatchFeatures = {
  /** The snapshot that was read. Hand it in as `since` next time: exactly what it did not hold is read. */
  seen: string;
  /** How many postings are kept in all. */
  count: number;
  /** The packed postings that changed since, one after the other. */
  packed: Buffer[];
};

/** Postings as matching reads them: all, or those changed by transactions from `since` on. */
export const readMatchFeatures = async (tx: SystemTx, since: string | null): Promise<MatchFeatures> => {
  // One row for each sixty-fourth of the postings, never an array of them: the driver takes arrays apart letter by letter.
  const found = await sql<{ seen: string; count: number; packed: Buffer | null }>`
    SELECT pg_current_snapshot()::text AS seen, (SELECT count(*)::integer FROM jobs.match_features) AS count, b.packed
      FROM (SELECT 1) AS one
      LEFT JOIN (
        SELECT string_agg(f.features, ''::bytea) AS packed FROM jobs.match_features f
         WHERE ${
           since === null
             ? sql`true`
             : sql`f.changed_xid >= pg_snapshot_xmin(${since}::pg_snapshot) AND NOT pg_visible_in_snapshot(f.changed_xid, ${since}::pg_snapshot)`
         }
         GROUP BY get_byte(uuid_send(f.job_id), 0) & 63) b ON TRUE`.execute(tx);
  const [row] = found.rows;
  return { seen: row?.seen ?? '', count: row?.count ?? 0, packed: found.rows.flatMap((one) => one.packed ?? []) };
};

export type MatchCompanyRow = { id: string; size_range: string | null; industry: string | null; rating: number | null };

/** Companies of which more than the name is known. */
export const listMatchCompanies = async (tx: SystemTx): Promise<MatchCompanyRow[]> =>
  (
    await sql<MatchCompanyRow>`
      SELECT id, size_range, industry, glassdoor_rating::float8 AS rating FROM jobs.companies
       WHERE size_range IS NOT NULL OR industry IS NOT NULL OR glassdoor_rating IS NOT NULL`.execute(tx)
  ).rows;

/** When a company was last changed; null when there is none. */
export const lastCompanyChange = async (tx: SystemTx): Promise<Date | null> =>
  (await sql<{ at: Date | null }>`SELECT max(updated_at) AS at FROM jobs.companies`.execute(tx)).rows[0]?.at ?? null;
