/** How far a person's rows have come, read in one statement: what completeness and the guide are derived from. */
export type PersonState = {
  email_verified: boolean;
  headline: boolean;
  summary: boolean;
  location: boolean;
  phone: boolean;
  link: boolean;
  availability: boolean;
  wanted_salary: boolean;
  jobs: number;
  jobs_described: number;
  degrees: number;
  skills: number;
  projects: number;
  certificates: number;
  languages: number;
  /** Of the newest resume that is not awaiting its upload any more; null without one. */
  resume_id: string | null;
  resumes_parsed: number;
  resumes_reading: number;
  resumes_failed: number;
  open_proposals: number;
  wanted_places_or_modes: boolean;
  wanted_job_types: boolean;
  sources: number;
  sources_crawled: number;
  matches: number;
  matches_made: boolean;
  mailbox: 'none' | 'active' | 'reconnect_required';
  work_authorisations: number;
};
