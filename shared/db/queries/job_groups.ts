import { type RawBuilder, sql } from 'kysely';
import type { SourceType } from '../../domain/enums.ts';
import type { SystemTx } from '../scope.ts';
import { jsonText } from './json.ts';

/** A sighting with what its own board wrote. */
export type SeenPosting = {
  sighting_id: string;
  job_id: string;
  source_id: string;
  source_type: SourceType;
  is_gone: boolean;
  first_seen_at: Date;
  title: string;
  description: string;
  location: string | null;
  is_remote: boolean;
  company_name: string | null;
  application_url: string;
  states_pay: boolean;
};

const seenPostings = async (tx: SystemTx, jobIds: RawBuilder<unknown>): Promise<SeenPosting[]> => {
  const found = await sql<SeenPosting>`
    SELECT s.id AS sighting_id, s.job_id, s.source_id, o.type AS source_type, s.gone_at IS NOT NULL AS is_gone, s.first_seen_at,
           j.title, j.description, j.location, j.is_remote, c.name AS company_name, j.application_url,
           j.salary_min_minor IS NOT NULL OR j.salary_max_minor IS NOT NULL AS states_pay
      FROM jobs.job_sightings s
      JOIN jobs.jobs j ON j.source_id = s.source_id AND j.external_id = s.external_id
      JOIN jobs.sources o ON o.id = s.source_id
      LEFT JOIN jobs.companies c ON c.id = j.company_id
     WHERE s.job_id IN (${jobIds})
     ORDER BY s.first_seen_at, s.id`.execute(tx);
  return found.rows;
};

/** These sightings, and all others of the jobs they belong to. */
export const findSeenPostings = async (tx: SystemTx, sightingIds: readonly string[]): Promise<SeenPosting[]> =>
  sightingIds.length === 0
    ? []
    : seenPostings(tx, sql`SELECT m.job_id FROM jobs.job_sightings m WHERE m.id = ANY (${[...sightingIds]}::uuid[])`);

/** All sightings of one job. */
export const findPostingsOfJob = (tx: SystemTx, jobId: string): Promise<SeenPosting[]> =>
  seenPostings(tx, sql`${jobId}::uuid`);

/** Pairs of these jobs that were said not to be one. */
export const findSeparated = async (
  tx: SystemTx,
  jobIds: readonly string[],
): Promise<{ a_job_id: string; b_job_id: string }[]> => {
  const found = await sql<{ a_job_id: string; b_job_id: string }>`
    SELECT DISTINCT a.job_id AS a_job_id, b.job_id AS b_job_id FROM jobs.job_separations d
      JOIN jobs.job_sightings a ON a.id = d.a_sighting_id
      JOIN jobs.job_sightings b ON b.id = d.b_sighting_id
     WHERE a.job_id = ANY (${[...jobIds]}::uuid[]) OR b.job_id = ANY (${[...jobIds]}::uuid[])`.execute(tx);
  return found.rows;
};

/**
 * Locks these jobs in one order for everyone, so that two crawls that meet wait for each other and never block. To be
 * called once in a transaction, before it writes any posting or sighting.
 */
export const lockJobs = async (tx: SystemTx, jobIds: readonly string[]): Promise<void> => {
  if (jobIds.length === 0) return;
  await sql`SELECT jobs.lock_jobs(${[...jobIds]}::uuid[])`.execute(tx);
};

export type Decided = { by: 'rule' | 'operator'; reasons: readonly string[]; operatorId?: string };

/** Puts one job into another; undefined where that may not be (any more). Gives the merge's id. */
export const mergeJobs = async (
  tx: SystemTx,
  fromId: string,
  intoId: string,
  { by, reasons, operatorId }: Decided,
): Promise<string | undefined> => {
  const merged = await sql<{ id: string | null }>`
    SELECT jobs.merge_jobs(${fromId}, ${intoId}, ${jsonText(reasons)}::jsonb, ${by}, ${operatorId ?? null}) AS id`.execute(
    tx,
  );
  return merged.rows[0]?.id ?? undefined;
};

/** Takes sightings out of a job as a job of their own. Gives its id; undefined where nothing would be left. */
export const splitJob = async (
  tx: SystemTx,
  jobId: string,
  sightingIds: readonly string[],
  by: 'operator' | 'people',
  operatorId: string | null,
): Promise<string | undefined> => {
  const made = await sql<{ id: string | null }>`
    SELECT jobs.split_job(${jobId}, ${[...sightingIds]}::uuid[], ${by}, ${operatorId}) AS id`.execute(tx);
  return made.rows[0]?.id ?? undefined;
};

/**
 * Makes the job show what this sighting's board wrote; but not while somebody holds one of its sightings for another job,
 * for then rows that are postings of their own to them would change places.
 */
export const showSighting = async (tx: SystemTx, jobId: string, sightingId: string): Promise<void> => {
  await sql`
    SELECT jobs.show_sighting(${jobId}, ${sightingId})
     WHERE NOT EXISTS (
       SELECT FROM jobs.not_the_same n JOIN jobs.job_sightings s ON s.id = n.sighting_id AND s.job_id = ${jobId}
        WHERE n.job_id IN (SELECT id FROM jobs.jobs WHERE id = ${jobId} OR duplicate_of = ${jobId}))`.execute(tx);
};

/** Notes that new sightings came to these jobs by the rule. */
export const noteJoined = async (
  tx: SystemTx,
  joined: readonly { job_id: string; merged_job_id: string; sighting_id: string; reasons: readonly string[] }[],
): Promise<void> => {
  if (joined.length === 0) return;
  await sql`
    INSERT INTO jobs.job_merges (job_id, merged_job_id, sighting_ids, reasons, decided_by)
    SELECT n.job_id, n.merged_job_id, ARRAY[n.sighting_id], n.reasons, 'rule'
      FROM json_populate_recordset(null::record, ${jsonText(joined)}::json)
        AS n(job_id uuid, merged_job_id uuid, sighting_id uuid, reasons jsonb)`.execute(tx);
};

/** Those of these that are jobs of their own, hidden behind no other. */
export const findOwnJobs = async (tx: SystemTx, ids: readonly string[]): Promise<string[]> => {
  if (ids.length === 0) return [];
  const found = await tx
    .selectFrom('jobs.jobs')
    .select('id')
    .where(sql<boolean>`id = ANY (${[...ids]}::uuid[])`)
    .where('duplicate_of', 'is', null)
    .execute();
  return found.map(({ id }) => id);
};

/** Which job each of these sightings belongs to. */
export const findJobsOfSightings = (tx: SystemTx, ids: readonly string[]) =>
  tx
    .selectFrom('jobs.job_sightings')
    .select(['id', 'job_id', 'first_seen_at'])
    .where(sql<boolean>`id = ANY (${[...ids]}::uuid[])`)
    .execute();

/** Whether another source is being crawled at this moment. */
export const othersAreCrawling = async (tx: SystemTx, sourceId: string, now: Date): Promise<boolean> => {
  const found = await tx
    .selectFrom('jobs.sources')
    .select('id')
    .where('id', '<>', sourceId)
    .where('crawl_lease_until', '>', now)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
};
