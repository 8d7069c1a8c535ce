import { sql } from 'kysely';
import type { SystemTx } from '../scope.ts';
import { recordset } from './recordset.ts';

/** A posting to be written, in the table's own names. Money in minor units; whole units are derived. */
export type NewJob = {
  id: string;
  /** The job it is another sighting of: it is then hidden behind that one. */
  duplicate_of: string | null;
  external_id: string;
  company_id: string | null;
  title: string;
  description: string;
  description_html: string;
  requirements: string | null;
  department: string | null;
  location: string | null;
  place_ids: number[];
  country: string | null;
  is_remote: boolean;
  is_hybrid: boolean;
  job_type: string | null;
  experience_level: string | null;
  years_min: number | null;
  years_max: number | null;
  salary_min_minor: number | null;
  salary_max_minor: number | null;
  salary_currency: string;
  salary_period: string;
  salary_is_estimated: boolean;
  remote_regions: string[];
  sponsorship: string | null;
  clearance_required: boolean | null;
  citizenship_required: string | null;
  authorization_region: string | null;
  education_level: string | null;
  languages: string[];
  facts: readonly { fact: string; value: string; sentence: string }[];
  application_url: string;
  application_email: string | null;
  posted_date: Date | null;
  expiry_date: Date | null;
  hash: string;
  raw_data: Readonly<Record<string, unknown>>;
};

export type SavedJob = { id: string; external_id: string; is_new: boolean };

/** Writes new and changed postings of a source in one statement; a posting that was retired is open again. */
export const saveJobs = async (
  tx: SystemTx,
  sourceId: string,
  seenAt: Date,
  jobs: readonly NewJob[],
): Promise<SavedJob[]> => {
  if (jobs.length === 0) return [];
  const saved = await sql<SavedJob>`
    INSERT INTO jobs.jobs AS j (id, duplicate_of, is_active, retired_at, retired_reason, source_id, external_id, company_id, title, description, description_html, requirements, department,
      location, place_ids, country, is_remote, is_hybrid, job_type, experience_level, years_min, years_max,
      salary_min, salary_max, salary_min_minor, salary_max_minor, salary_currency, salary_period, salary_is_estimated,
      application_url, application_email, posted_date, expiry_date, hash, raw_data, first_seen_at, last_seen_at,
      remote_regions, sponsorship, clearance_required, citizenship_required, authorization_region, education_level, languages, facts)
    SELECT n.id, n.duplicate_of, n.duplicate_of IS NULL, CASE WHEN n.duplicate_of IS NOT NULL THEN ${seenAt}::timestamptz END,
      CASE WHEN n.duplicate_of IS NOT NULL THEN 'duplicate' END, ${sourceId}::uuid, n.external_id, n.company_id, n.title, n.description, n.description_html, n.requirements, n.department,
      n.location, n.place_ids, n.country, n.is_remote, n.is_hybrid, n.job_type, n.experience_level, n.years_min, n.years_max,
      public.money_to_whole(n.salary_min_minor, n.salary_currency), public.money_to_whole(n.salary_max_minor, n.salary_currency),
      n.salary_min_minor, n.salary_max_minor, n.salary_currency, n.salary_period, n.salary_is_estimated,
      n.application_url, n.application_email, n.posted_date,
      CASE WHEN n.expiry_date >= n.posted_date OR n.posted_date IS NULL THEN n.expiry_date END, n.hash, n.raw_data, ${seenAt}, ${seenAt},
      n.remote_regions, n.sponsorship, n.clearance_required, n.citizenship_required, n.authorization_region, n.education_level, n.languages, n.facts
      FROM ${recordset(jobs)} AS n(id uuid, duplicate_of uuid, external_id text, company_id uuid, title text, description text, description_html text,
        requirements text, department text, location text, place_ids integer[], country text, is_remote boolean, is_hybrid boolean,
        job_type text, experience_level text, years_min smallint, years_max smallint, salary_min_minor bigint, salary_max_minor bigint,
        salary_currency text, salary_period text, salary_is_estimated boolean, application_url text, application_email text,
        posted_date timestamptz, expiry_date timestamptz, hash text, raw_data jsonb, remote_regions text[],
        sponsorship text, clearance_required boolean, citizenship_required text, authorization_region text, education_level text,
        languages text[], facts jsonb)
    ON CONFLICT (source_id, external_id) DO UPDATE SET company_id = excluded.company_id, title = excluded.title,
      description = excluded.description, description_html = excluded.description_html, requirements = excluded.requirements,
      department = excluded.department, location = excluded.location, place_ids = excluded.place_ids, country = excluded.country,
      is_remote = excluded.is_remote, is_hybrid = excluded.is_hybrid, job_type = excluded.job_type,
      experience_level = excluded.experience_level, years_min = excluded.years_min, years_max = excluded.years_max,
      salary_min = excluded.salary_min, salary_max = excluded.salary_max, salary_min_minor = excluded.salary_min_minor,
      salary_max_minor = excluded.salary_max_minor, salary_currency = excluded.salary_currency,
      salary_period = excluded.salary_period, salary_is_estimated = excluded.salary_is_estimated,
      application_url = excluded.application_url, application_email = excluded.application_email,
      posted_date = excluded.posted_date, expiry_date = excluded.expiry_date, hash = excluded.hash, raw_data = excluded.raw_data,
      remote_regions = excluded.remote_regions, sponsorship = excluded.sponsorship, clearance_required = excluded.clearance_required,
      citizenship_required = excluded.citizenship_required, authorization_region = excluded.authorization_region,
      education_level = excluded.education_level, languages = excluded.languages, facts = excluded.facts,
      last_seen_at = excluded.last_seen_at, is_active = j.duplicate_of IS NULL,
      retired_at = CASE WHEN j.duplicate_of IS NOT NULL THEN j.retired_at END,
      retired_reason = CASE WHEN j.duplicate_of IS NOT NULL THEN j.retired_reason END
    RETURNING id, external_id, xmax = 0 AS is_new`.execute(tx);
  return saved.rows;
};

/** Opens jobs again one of whose sightings was seen, where only its absence had closed them. */
export const reopenJobs = async (tx: SystemTx, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  await sql`
    SELECT jobs.reopen(j.id) FROM jobs.jobs j
     WHERE j.id = ANY (${[...ids]}::uuid[]) AND NOT j.is_active AND j.duplicate_of IS NULL ORDER BY j.id`.execute(tx);
};

/** Retires postings whose last day has passed. Gives how many. */
export const retireExpired = async (tx: SystemTx, now: Date): Promise<number> => {
  const retired = await tx
    .updateTable('jobs.jobs')
    .set({ is_active: false, retired_at: now, retired_reason: 'expired' })
    .where('is_active', '=', true)
    .where('expiry_date', '<=', now)
    .executeTakeFirst();
  return Number(retired.numUpdatedRows);
};
