import { type RawBuilder, sql } from 'kysely';
import type { ExperienceLevel, JobType } from '../../domain/enums.ts';
import type { UserTx } from '../scope.ts';

export type MatchPostingRow = {
  job_id: string;
  company_id: string | null;
  is_remote: boolean;
  is_hybrid: boolean;
  place_ids: number[];
  country: string | null;
  job_type: JobType | null;
  level: ExperienceLevel | null;
  years_min: number | null;
  years_max: number | null;
  annual_min_minor: string | null;
  annual_max_minor: string | null;
  salary_currency: string;
  required_skill_ids: number[];
  optional_skill_ids: number[];
};

const select = (
  where: RawBuilder<boolean>,
  skillsOf: RawBuilder<boolean>,
): RawBuilder<MatchPostingRow> => sql<MatchPostingRow>`
  SELECT j.id AS job_id, j.company_id, j.is_remote, j.is_hybrid, j.place_ids, j.country, j.job_type, j.experience_level AS level,
         j.years_min, j.years_max, j.salary_annual_min_minor AS annual_min_minor, j.salary_annual_max_minor AS annual_max_minor,
         j.salary_currency, coalesce(s.required, '{}') AS required_skill_ids, coalesce(s.optional, '{}') AS optional_skill_ids
    FROM jobs.jobs j
    LEFT JOIN (
      SELECT k.job_id, array_agg(k.skill_id) FILTER (WHERE k.is_required) AS required,
             array_agg(k.skill_id) FILTER (WHERE NOT k.is_required) AS optional
        FROM jobs.job_skills k
       WHERE k.skill_id IS NOT NULL AND ${skillsOf}
       GROUP BY k.job_id) s ON s.job_id = j.id
   WHERE ${where}
   ORDER BY j.posted_date DESC NULLS LAST, j.id DESC`;

/** Every posting that can still be applied to at `now`, newest first. */
export const listMatchPostings = async (tx: UserTx, now: Date): Promise<MatchPostingRow[]> =>
  (await select(sql`j.is_active AND (j.expiry_date IS NULL OR j.expiry_date > ${now})`, sql`true`).execute(tx)).rows;

/** One posting as the scorer reads it, retired or not. */
export const findMatchPosting = async (tx: UserTx, jobId: string): Promise<MatchPostingRow | undefined> =>
  (await select(sql`j.id = ${jobId}`, sql`k.job_id = ${jobId}`).execute(tx)).rows[0];

/** The score by the database's own function; null for an unknown job or person. */
export const scoreInDatabase = async (tx: UserTx, userId: string, jobId: string): Promise<number | null> => {
  const found = await sql<{ score: number | null }>`
    SELECT public.calculate_job_match_score(${userId}, ${jobId}) AS score`.execute(tx);
  return found.rows[0]?.score ?? null;
};
