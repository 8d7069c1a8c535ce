import { sql } from 'kysely';
import type { EducationLevel, ExperienceLevel, JobType, SalaryPeriod, Sponsorship } from '../../domain/enums.ts';
import type { UserTx } from '../scope.ts';

type Lists = { job_type: JobType | null; experience_level: ExperienceLevel | null; salary_period: SalaryPeriod };

const summaries = (tx: UserTx) =>
  tx
    .selectFrom('jobs.jobs as j')
    .leftJoin('jobs.companies as c', 'c.id', 'j.company_id')
    .leftJoin('jobs.sources as s', 's.id', 'j.source_id')
    .select([
      'j.id',
      'j.title',
      'j.company_id',
      'c.name as company_name',
      'j.source_id',
      's.name as source_name',
      's.adapter as source_adapter',
      'j.location',
      'j.country',
      'j.is_remote',
      'j.is_hybrid',
      'j.job_type',
      'j.experience_level',
      'j.salary_min',
      'j.salary_max',
      'j.salary_min_minor',
      'j.salary_max_minor',
      'j.salary_currency',
      'j.salary_period',
      'j.salary_is_estimated',
      'j.salary_annual_min_minor',
      'j.salary_annual_max_minor',
      'j.posted_date',
      'j.expiry_date',
      'j.is_active',
      'j.application_url',
      'j.application_email',
    ])
    .$narrowType<Lists>();

export type JobSummaryRow = Awaited<ReturnType<ReturnType<typeof summaries>['execute']>>[number];

/** Postings by id, in no order. */
export const findJobSummaries = (tx: UserTx, ids: readonly string[]): Promise<JobSummaryRow[]> =>
  summaries(tx)
    .where(sql<boolean>`j.id = ANY (${[...ids]}::uuid[])`)
    .execute();

/** One posting with its texts. */
export const findJob = (tx: UserTx, id: string) =>
  summaries(tx)
    .select(['j.description', 'j.description_html', 'j.requirements', 'j.department', 'j.years_min', 'j.years_max'])
    .select([
      'j.remote_regions',
      'j.sponsorship',
      'j.clearance_required',
      'j.citizenship_required',
      'j.authorization_region',
      'j.education_level',
      'j.languages',
      'j.facts',
      'j.retired_at',
      'j.retired_reason',
    ])
    .$narrowType<{ sponsorship: Sponsorship | null; education_level: EducationLevel | null }>()
    .where('j.id', '=', id)
    .executeTakeFirst();

/** The skills that a posting asks for, the required ones first. */
export const listJobSkills = (tx: UserTx, jobId: string) =>
  tx
    .selectFrom('jobs.job_skills')
    .select(['skill_name', 'skill_id', 'is_required'])
    .where('job_id', '=', jobId)
    .orderBy('is_required', 'desc')
    .orderBy('skill_name')
    .execute();

/** Where and when the posting was seen. */
export const listJobSightings = (tx: UserTx, jobId: string) =>
  tx
    .selectFrom('jobs.job_sightings as g')
    .innerJoin('jobs.sources as s', 's.id', 'g.source_id')
    .select([
      'g.source_id',
      's.name as source_name',
      's.adapter as source_adapter',
      'g.url',
      'g.first_seen_at',
      'g.last_seen_at',
      'g.gone_at',
    ])
    .where('g.job_id', '=', jobId)
    .orderBy('g.first_seen_at')
    .execute();
