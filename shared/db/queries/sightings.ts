import { sql } from 'kysely';
import type { SystemTx, UserTx } from '../scope.ts';

/** Where a job was seen, what stood there, and why it is taken for the same; with the person's own word on it. */
export const listSightings = async (tx: UserTx, userId: string, jobId: string) => {
  const found = await sql<{
    id: string;
    posting_id: string | null;
    source_id: string;
    source_name: string;
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
    SELECT s.id, j.id AS posting_id, s.source_id, o.name AS source_name, s.url, s.first_seen_at, s.last_seen_at, s.gone_at,
           coalesce(j.title, m.title) AS title, c.name AS company_name, j.location, j.posted_date, j.expiry_date,
           coalesce(j.salary_min_minor, j.salary_max_minor) IS NOT NULL AS states_salary, g.reasons, g.decided_by,
           EXISTS (SELECT FROM jobs.not_the_same n WHERE n.user_id = ${userId} AND n.sighting_id = s.id) AS not_the_same
      FROM jobs.job_sightings s
      JOIN jobs.jobs m ON m.id = s.job_id
      JOIN jobs.sources o ON o.id = s.source_id
      LEFT JOIN jobs.jobs j ON j.source_id = s.source_id AND j.external_id = s.external_id
      LEFT JOIN jobs.companies c ON c.id = j.company_id
      LEFT JOIN LATERAL (
        SELECT x.reasons, x.decided_by FROM jobs.job_merges x
         WHERE x.job_id = s.job_id AND s.id = ANY (x.sighting_ids) AND x.undone_at IS NULL
         ORDER BY x.created_at DESC LIMIT 1) g ON TRUE
     WHERE s.job_id = ${jobId}
     ORDER BY s.first_seen_at, s.id`.execute(tx);
  return found.rows;
};
export type SightingRow = Awaited<ReturnType<typeof listSightings>>[number];

/** Keeps a person's word that a sighting is not the job's. Said twice, it is kept once. */
export const sayNotTheSame = async (tx: UserTx, userId: string, jobId: string, sightingId: string): Promise<void> => {
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
