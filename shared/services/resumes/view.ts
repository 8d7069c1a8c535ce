import type { Resume, ResumeSummary } from '../../contracts/resume.ts';
import { type ParsedResume, StoredResume } from '../../contracts/resume-parsed.ts';
import type { ResumeRow } from '../../db/queries/resumes.ts';
import { nextStep } from '../../domain/resume/next-step.ts';

/** A row as lists show it. */
export function toSummary(row: Omit<ResumeRow, 'parsed_data'>): ResumeSummary {
  return {
    id: row.id,
    file_name: row.file_name,
    content_type: row.content_type,
    file_size: row.file_size,
    file_hash: row.file_hash,
    version: row.version,
    is_primary: row.is_primary,
    parse_status: row.parse_status,
    parse_error: row.parse_error,
    duplicate_of: row.duplicate_of,
    parsed_at: row.parsed_at?.toISOString() ?? null,
    accepted_at: row.accepted_at?.toISOString() ?? null,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
    next: nextStep({ id: row.id, status: row.parse_status, accepted: row.accepted_at !== null }),
  };
}

/** A row as the API shows it, with what was read from the file. */
export function toResume(row: ResumeRow): Resume {
  return { ...toSummary(row), parsed_data: parsedOf(row) };
}

/** What was read, by its version; a shape that this version of the product does not know counts as unread. */
export function parsedOf(row: Pick<ResumeRow, 'parsed_data'>): ParsedResume | null {
  return StoredResume.safeParse(row.parsed_data).data ?? null;
}
