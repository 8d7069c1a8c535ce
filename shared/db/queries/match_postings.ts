import { type RawBuilder, sql } from 'kysely';
import type { ExperienceLevel, JobType, Sponsorship } from '../../domain/enums.ts';
import type { SystemTx, UserTx } from '../scope.ts';

export type MatchPostingRow = {
  job_id: string;
  title: string;
  company_id: string | null;
  size_range: string | null;
  industry: string | null;
  rating: number | null;
  is_active: boolean;
  posted_date: Date | null;
  expiry_date: Date | null;
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
  sponsorship: Sponsorship | null;
  citizenship_required: string | null;
  authorization_region: string | null;
  clearance_required: boolean | null;
  required_skill_ids: number[];
  optional_skill_ids: number[];
};

const select = (
  where: RawBuilder<boolean>,
  skillsOf: RawBuilder<boolean>,
): RawBuilder<MatchPostingRow> => sql<MatchPostingRow>`
  SELECT j.id AS job_id, j.title, j.company_id, c.size_range, c.industry, c.glassdoor_rating::float8 AS rating,
         j.is_active, j.posted_date, j.expiry_date, j.is_remote, j.is_hybrid, j.place_ids, j.country, j.job_type,
         j.experience_level AS level, j.years_min, j.years_max, j.salary_annual_min_minor AS annual_min_minor,
         j.salary_annual_max_minor AS annual_max_minor, j.salary_currency, j.sponsorship,
         j.citizenship_required, j.authorization_region, j.clearance_required,
         coalesce(s.required, '{}') AS required_skill_ids, coalesce(s.optional, '{}') AS optional_skill_ids
    FROM jobs.jobs j
    LEFT JOIN jobs.companies c ON c.id = j.company_id
    LEFT JOIN (
      SELECT k.job_id, array_agg(k.skill_id ORDER BY k.skill_id) FILTER (WHERE k.is_required) AS required,
             array_agg(k.skill_id ORDER BY k.skill_id) FILTER (WHERE NOT k.is_required) AS optional
        FROM jobs.job_skills k
       WHERE k.skill_id IS NOT NULL AND ${skillsOf}
       GROUP BY k.job_id) s ON s.job_id = j.id
   WHERE ${where}`;

/** These postings as the scorer reads them, retired or not, in no order. */
export const listMatchPostings = async (
  tx: UserTx | SystemTx,
  jobIds: readonly string[],
): Promise<MatchPostingRow[]> => {
  if (jobIds.length === 0) return [];
  const ids = sql`ANY (${[...jobIds]}::uuid[])`;
  return (await select(sql`j.id = ${ids}`, sql`k.job_id = ${ids}`).execute(tx)).rows;
};

/** The score by the database's own function; null for an unknown job or person. */
export const scoreInDatabase = async (tx: UserTx, userId: string, jobId: string): Promise<number | null> => {
  const found = await sql<{ score: number | null }>`
    SELECT public.calculate_job_match_score(${userId}, ${jobId}) AS score`.execute(tx);
  return found.rows[0]?.score ?? null;
};
