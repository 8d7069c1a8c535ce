import type { Experience } from '../../contracts/history.ts';
import type { ExperienceRow } from '../../db/queries/experience.ts';

/** A row as the API shows it. */
export function toExperience(row: ExperienceRow): Experience {
  return {
    id: row.id,
    company_name: row.company_name,
    job_title: row.job_title,
    description: row.description,
    location: row.location,
    start_date: row.start_date,
    end_date: row.end_date,
    is_current: row.is_current,
    source_resume_id: row.source_resume_id,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  };
}
