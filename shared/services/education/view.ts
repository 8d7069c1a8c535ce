import type { Education } from '../../contracts/history.ts';
import type { EducationRow } from '../../db/queries/education.ts';

/** A row as the API shows it. */
export function toEducation(row: EducationRow): Education {
  return {
    id: row.id,
    institution_name: row.institution_name,
    degree: row.degree,
    field_of_study: row.field_of_study,
    start_date: row.start_date,
    end_date: row.end_date,
    gpa: row.gpa === null ? null : Number(row.gpa),
    gpa_scale: row.gpa_scale === null ? null : Number(row.gpa_scale),
    source_resume_id: row.source_resume_id,
    created_at: row.created_at.toISOString(),
  };
}
