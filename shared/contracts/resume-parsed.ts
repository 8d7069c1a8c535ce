/** The versioned shape of `users.resumes.parsed_data`; the rules that fill it stand in shared/domain/resume. */
export { ParsedResume } from '../domain/resume/parsed.ts';
