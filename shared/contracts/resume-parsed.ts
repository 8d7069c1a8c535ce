/** The versioned shape of `users.resumes.parsed_data`; the rules that fill it stand in shared/domain/resume. */
export { ParsedResume, StoredResume } from '../domain/resume/parsed.ts';
