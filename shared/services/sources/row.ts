import type { CleanHtml, ParsedPosting } from '../../adapters/boards/port.ts';
import type { NewJob } from '../../db/queries/jobs.ts';
import type { SourceType } from '../../domain/enums.ts';
import { type CompanyFacts, readCompanyFacts } from '../../domain/postings/company-facts.ts';
import { splitCompanyName } from '../../domain/postings/dedupe/company.ts';
import { lookupKeys } from '../../domain/postings/dedupe/lookup.ts';
import { type Portrait, portray } from '../../domain/postings/dedupe/portrait.ts';
import type { SkillAsked } from '../../domain/postings/skills-asked.ts';
import { UNDERSTANDING_VERSION, understand } from '../../domain/postings/understand.ts';
import { sha256 } from '../../domain/sha256.ts';

/**
 * The fingerprint by which a posting is known to be unchanged: everything its adapter read, and the version of the
 * rules that understand it.
 */
export const hashPosting = (posting: ParsedPosting): string => sha256(JSON.stringify([UNDERSTANDING_VERSION, posting]));

/** A posting read and laid out, before it is known which job and company it belongs to. */
export type ParsedRow = {
  job: Omit<NewJob, 'id' | 'duplicate_of' | 'company_id'>;
  skills: SkillAsked[];
  companyName: string | null;
  companyFacts: CompanyFacts;
  portrait: Portrait;
  keys: number[];
};

/** The years in which a posting can be: a date beyond them is a board's way of saying nothing ("9999"). */
const [FIRST_YEAR, LAST_YEAR] = [1990, 2100];
const sensible = (date: Date | null): Date | null => {
  const year = date?.getUTCFullYear() ?? Number.NaN;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? date : null;
};
/** The scorer's arithmetic is exact below this, in minor units a year of at most 2,080 hours. */
const MOST_MINOR = 4_000_000_000;
const pay = (minor: number | null | undefined): number | null =>
  minor != null && Number.isSafeInteger(minor) && minor >= 0 && minor <= MOST_MINOR * 100 ? minor : null;

/** Whose posting it is where the board names no company: the board's owner, a web page's site; of a list of many nobody's. */
const standIn = ({ type, board_token: token }: { type: SourceType; board_token: string | null }): string | null => {
  if (type === 'aggregator' || token === null) return null;
  return token.startsWith('https://') ? new URL(token).hostname.replace(/^www\./u, '') : token;
};

/** Cleans and understands a posting and lays it out. The board's own name stands in where it names no company. */
export const readRow = (
  posting: ParsedPosting,
  hash: string,
  source: { id: string; type: SourceType; board_token: string | null },
  cleanHtml: CleanHtml,
): ParsedRow => {
  const { html, text } = cleanHtml(posting.descriptionHtml);
  const read = understand(posting, text);
  const written = posting.companyName ?? standIn(source);
  const named = written === null ? '' : splitCompanyName(written).name.slice(0, 255).trim();
  const companyName = named === '' ? null : named;
  const [low, high] = [pay(read.salary?.minMinor), pay(read.salary?.maxMinor)];
  const job = {
    external_id: posting.externalId,
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
    salary_min_minor: low,
    salary_max_minor: low !== null && high !== null && high < low ? null : high,
    salary_currency: read.salary?.currency ?? 'USD',
    salary_period: read.salary?.period ?? 'year',
    salary_is_estimated: read.salary?.estimated ?? false,
    remote_regions: read.remoteRegions,
    sponsorship: read.sponsorship,
    clearance_required: read.clearanceRequired,
    citizenship_required: read.citizenshipRequired,
    authorization_region: read.authorizationRegion,
    education_level: read.educationLevel,
    languages: read.languages,
    facts: read.facts,
    application_url: posting.applyUrl ?? posting.url,
    application_email: read.applicationEmail,
    posted_date: sensible(posting.postedAt),
    expiry_date: sensible(posting.expiresAt),
    hash,
    raw_data: posting.facts,
  };
  const portrait = portray({
    url: job.application_url,
    title: job.title,
    companyName,
    location: job.location,
    isRemote: job.is_remote,
    text,
    board: source.id,
  });
  return {
    job,
    skills: read.skills,
    companyName,
    companyFacts: readCompanyFacts(posting.company, written),
    portrait,
    keys: lookupKeys(portrait),
  };
};
