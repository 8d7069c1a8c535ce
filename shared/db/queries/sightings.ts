import { type RawBuilder, sql } from 'kysely';
import type { SystemTx, UserTx } from '../scope.ts';

/**
 * Where a job was seen, what stood there, and why it is taken for the same; with the person's own word on it. Of a posting
 * that is apart from its job for this person alone, what is that posting to them; `job_id` is then the job's.
 */
export const listSightings = async (tx: UserTx, userId: string, jobId: string) => {
  const found = await sql<{
    id: string;
    job_id: string;
    posting_id: string | null;
    source_id: string;
    source_name: string;
    source_adapter: string;
    url: string;
    first_seen_at: Date;
    last_seen_at: Date;
    gone_at: Date | null;
    title: string;
    company_name: string | null;
    location: string | null;
    posted_date: Date | null;
    expiry_date: Date | null;
    states_salary: boolean;
    reasons: string[] | null;
    decided_by: 'rule' | 'operator' | null;
    not_the_same: boolean;
  }>`
    SELECT s.id, s.job_id, j.id AS posting_id, s.source_id, o.name AS source_name, o.adapter AS source_adapter, s.url, s.first_seen_at, s.last_seen_at, s.gone_at,
           coalesce(j.title, m.title) AS title, c.name AS company_name, j.location, j.posted_date, j.expiry_date,
           coalesce(j.salary_min_minor, j.salary_max_minor) IS NOT NULL AS states_salary, g.reasons, g.decided_by,
           coalesce(v.is_apart, FALSE) AS not_the_same
      FROM jobs.job_sightings s
      JOIN jobs.jobs m ON m.id = s.job_id
      JOIN jobs.sources o ON o.id = s.source_id
      LEFT JOIN jobs.jobs j ON j.source_id = s.source_id AND j.external_id = s.external_id
      LEFT JOIN jobs.companies c ON c.id = j.company_id
      LEFT JOIN jobs.own_sightings v ON v.user_id = ${userId} AND v.sighting_id = s.id AND v.job_id = s.job_id
      LEFT JOIN LATERAL (
        SELECT x.reasons, x.decided_by FROM jobs.job_merges x
         WHERE x.job_id = s.job_id AND s.id = ANY (x.sighting_ids) AND x.undone_at IS NULL
         ORDER BY x.created_at DESC LIMIT 1) g ON TRUE
     WHERE s.job_id = ${jobId}
        OR s.id = ANY (ARRAY(SELECT w.sighting_id FROM jobs.own_sightings w WHERE w.user_id = ${userId} AND w.own_id = ${jobId}))
     ORDER BY s.first_seen_at, s.id`.execute(tx);
  return found.rows;
};
export type SightingRow = Awaited<ReturnType<typeof listSightings>>[number];

/** Keeps a person's word that a sighting is not the job's. Said twice, it is kept once; what they said of a job that the sighting was before goes. */
export const sayNotTheSame = async (tx: UserTx, userId: string, jobId: string, sightingId: string): Promise<void> => {
  await tx
    .deleteFrom('jobs.not_the_same')
    .where('user_id', '=', userId)
    .where('sighting_id', '=', sightingId)
    .where('job_id', '<>', jobId)
    .execute();
  await tx
    .insertInto('jobs.not_the_same')
    .values({ user_id: userId, job_id: jobId, sighting_id: sightingId })
    .onConflict((conflict) => conflict.columns(['user_id', 'sighting_id']).doNothing())
    .execute();
};

/** How many people said so of this sighting while it was this job's. */
export const countNotTheSame = async (tx: SystemTx, jobId: string, sightingId: string): Promise<number> => {
  const { count } = await tx
    .selectFrom('jobs.not_the_same')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('job_id', '=', jobId)
    .where('sighting_id', '=', sightingId)
    .executeTakeFirstOrThrow();
  return Number(count);
};

/**
 * Takes the person's word on a posting back: on its sightings, or on this one alone. The posting is the job or what was set
 * apart from it.
 */
export const withdrawNotTheSame = async (
  tx: UserTx,
  userId: string,
  jobId: string,
  sightingId: string | undefined,
): Promise<void> => {
  await sql`
    DELETE FROM jobs.not_the_same n
     WHERE n.user_id = ${userId} AND ${sightingId === undefined ? sql`TRUE` : sql`n.sighting_id = ${sightingId}`}
       AND (n.job_id = ${jobId} OR n.sighting_id IN (
         SELECT v.sighting_id FROM jobs.own_sightings v WHERE v.user_id = ${userId} AND ${jobId}::uuid IN (v.own_id, v.job_id)))`.execute(
    tx,
  );
};

/** Ids of open postings that are apart from their job for this person alone: hidden for everybody else. */
export const ownPostings = (userId: string): RawBuilder<string> => sql<string>`
  SELECT v.own_id FROM jobs.own_sightings v WHERE v.user_id = ${userId} AND v.own_id <> v.job_id AND v.is_there`;

/** `ownPostings`, read. */
export const listOwnPostings = async (tx: UserTx, userId: string): Promise<string[]> =>
  (await sql<{ own_id: string }>`${ownPostings(userId)} GROUP BY 1 ORDER BY 1`.execute(tx)).rows.map(
    ({ own_id: id }) => id,
  );

/** The same for whom the transaction is, who mostly said nothing: then no more is asked. */
export const listMyOwnPostings = async (tx: UserTx): Promise<string[]> => {
  const said = await tx.selectFrom('jobs.not_the_same').select('user_id').limit(1).executeTakeFirst();
  return said === undefined ? [] : await listOwnPostings(tx, said.user_id);
};

/**
 * Which sightings a posting has for this person, and whether one of them is still there; undefined where they set nothing
 * apart, so that it is to them what it is to everybody.
 */
export const findOwnPosting = async (
  tx: UserTx,
  userId: string,
  postingId: string,
): Promise<{ is_apart: boolean; is_there: boolean; sighting_ids: string[] } | undefined> => {
  const found = await sql<{ is_apart: boolean; is_there: boolean; sighting_ids: string[] }>`
    SELECT bool_or(v.own_id <> v.job_id) AS is_apart, bool_or(v.is_there) AS is_there,
           array_agg(v.sighting_id::text ORDER BY v.sighting_id) AS sighting_ids
      FROM jobs.own_sightings v WHERE v.user_id = ${userId} AND v.own_id = ${postingId}
    HAVING count(*) > 0`.execute(tx);
  return found.rows[0];
};

/** Where and when these sightings were. */
export const listSightingsById = (tx: UserTx, ids: readonly string[]) =>
  tx
    .selectFrom('jobs.job_sightings as g')
    .innerJoin('jobs.sources as s', 's.id', 'g.source_id')
    .select(['g.source_id', 's.name as source_name', 's.adapter as source_adapter'])
    .select(['g.url', 'g.first_seen_at', 'g.last_seen_at', 'g.gone_at'])
    .where(sql<boolean>`g.id = ANY (${[...ids]}::uuid[])`)
    .orderBy('g.first_seen_at')
    .execute();
