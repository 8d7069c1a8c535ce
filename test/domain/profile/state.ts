import fc from 'fast-check';
import type { PersonState } from '../../../shared/domain/profile/person-state.ts';

export const NOBODY: PersonState = {
  email_verified: true,
  headline: false,
  summary: false,
  location: false,
  phone: false,
  link: false,
  availability: false,
  wanted_salary: false,
  jobs: 0,
  jobs_described: 0,
  degrees: 0,
  skills: 0,
  resume_id: null,
  resumes_parsed: 0,
  resumes_reading: 0,
  resumes_failed: 0,
  open_proposals: 0,
  wanted_places_or_modes: false,
  wanted_job_types: false,
  sources: 0,
  sources_crawled: 0,
  matches: 0,
  matches_made: false,
  mailbox: 'none',
  work_authorisations: 0,
};
const few = fc.integer({ min: 0, max: 12 });
const is = fc.boolean();
/** Any state that rows can be in. */
export const anyState: fc.Arbitrary<PersonState> = fc
  .record({
    email_verified: is,
    headline: is,
    summary: is,
    location: is,
    phone: is,
    link: is,
    availability: is,
    wanted_salary: is,
    jobs: few,
    jobs_described: few,
    degrees: few,
    skills: few,
    resume_id: fc.constantFrom(null, '3f0c0d01-1111-4222-8333-944455556601'),
    resumes_parsed: few,
    resumes_reading: few,
    resumes_failed: few,
    open_proposals: few,
    wanted_places_or_modes: is,
    wanted_job_types: is,
    sources: few,
    sources_crawled: few,
    matches: few,
    matches_made: is,
    mailbox: fc.constantFrom('none' as const, 'active' as const, 'reconnect_required' as const),
    work_authorisations: few,
  })
  .map((state) => ({ ...state, jobs_described: Math.min(state.jobs, state.jobs_described) }));
