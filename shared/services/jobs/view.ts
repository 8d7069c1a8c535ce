import type * as z from 'zod';
import type { JobSummary, Salary } from '../../contracts/job.ts';
import type { JobSummaryRow } from '../../db/queries/job_search.ts';
import { attributed } from '../sources/attributed.ts';

const number = (text: string | null): number | null => (text === null ? null : Number(text));
const named = (id: string | null, name: string | null) => (id === null || name === null ? null : { id, name });

const viewSalary = (row: JobSummaryRow): z.input<typeof Salary> => {
  const stated = row.salary_min_minor !== null || row.salary_max_minor !== null;
  return {
    salary_min: row.salary_min,
    salary_max: row.salary_max,
    salary_min_minor: number(row.salary_min_minor),
    salary_max_minor: number(row.salary_max_minor),
    salary_currency: stated ? row.salary_currency : null,
    salary_period: stated ? row.salary_period : null,
    salary_is_estimated: row.salary_is_estimated,
    salary_annual_min_minor: number(row.salary_annual_min_minor),
    salary_annual_max_minor: number(row.salary_annual_max_minor),
  };
};

/** A posting as lists show it. */
export const viewJobSummary = (row: JobSummaryRow): z.input<typeof JobSummary> => ({
  id: row.id,
  title: row.title,
  company: named(row.company_id, row.company_name),
  source: named(row.source_id, row.source_name),
  location: row.location,
  country: row.country,
  is_remote: row.is_remote,
  is_hybrid: row.is_hybrid,
  job_type: row.job_type,
  experience_level: row.experience_level,
  salary: viewSalary(row),
  posted_date: row.posted_date?.toISOString() ?? null,
  expiry_date: row.expiry_date?.toISOString() ?? null,
  is_active: row.is_active,
  application_url: row.application_url,
  takes_applications_by_email: row.application_email !== null,
  attribution: attributed(row.source_adapter, row.application_url),
});
