import type { CleanHtml, ParsedPosting } from '../../adapters/boards/port.ts';
import type { NewJob } from '../../db/queries/jobs.ts';
import type { SkillAsked } from '../../domain/postings/skills-asked.ts';
import { UNDERSTANDING_VERSION, understand } from '../../domain/postings/understand.ts';
import { sha256 } from '../../domain/sha256.ts';

/**
 * The fingerprint by which a posting is known to be unchanged: everything its adapter read, and the version of the
 * rules that understand it.
 */
export const hashPosting = (posting: ParsedPosting): string => sha256(JSON.stringify([UNDERSTANDING_VERSION, posting]));

/** Cleans and understands a posting and lays it out as a row. `companyId` is the employer's, or null. */
export const toJobRow = (
  posting: ParsedPosting,
  hash: string,
  companyId: string | null,
  cleanHtml: CleanHtml,
): { job: NewJob; skills: SkillAsked[] } => {
  const { html, text } = cleanHtml(posting.descriptionHtml);
  const read = understand(posting, text);
  return {
    skills: read.skills,
    job: {
      external_id: posting.externalId,
      company_id: companyId,
      title: posting.title.slice(0, 500),
      description: text,
      description_html: html,
      requirements: read.requirements,
      department: posting.department?.slice(0, 255) ?? null,
      location: read.location,
      place_ids: read.placeIds,
      country: read.country,
      is_remote: read.isRemote,
      is_hybrid: read.isHybrid,
      job_type: read.jobType,
      experience_level: read.experienceLevel,
      years_min: read.yearsMin,
      years_max: read.yearsMax,
      salary_min_minor: read.salary?.minMinor ?? null,
      salary_max_minor: read.salary?.maxMinor ?? null,
      salary_currency: read.salary?.currency ?? 'USD',
      salary_period: read.salary?.period ?? 'year',
      salary_is_estimated: read.salary?.estimated ?? false,
      application_url: posting.url,
      application_email: read.applicationEmail,
      posted_date: posting.postedAt,
      expiry_date: posting.expiresAt,
      hash,
      raw_data: posting.facts,
    },
  };
};
