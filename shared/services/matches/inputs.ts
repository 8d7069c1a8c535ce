import type { MatchCompanyRow } from '../../db/queries/match_features.ts';
import type { MatchPersonRow } from '../../db/queries/match_people.ts';
import type { MatchPostingRow } from '../../db/queries/match_postings.ts';
import { COMPANY_SIZES, SIZE_RANGES, WORK_MODES } from '../../domain/enums.ts';
import type { Dismissal, MatchCompany, MatchPerson } from '../../domain/matching/inputs.ts';
import type { Packable } from '../../domain/matching/packed.ts';
import type { PoolPosting } from '../../domain/matching/pool.ts';
import { lineOfWork } from '../../domain/matching/relevance.ts';
import { rightsOf } from '../../domain/matching/rights.ts';
import { postingTitleWords } from '../../domain/matching/title.ts';
import { readOccupations } from '../../domain/occupations/find.ts';

const minor = (text: string | null): number | null => (text === null ? null : Number(text));

const correctionsOf = (rows: MatchPersonRow['company_corrections']): Map<string, Partial<MatchCompany>> => {
  const found = new Map<string, Partial<MatchCompany>>();
  for (const { company_id: id, field, value } of rows) {
    const own: Partial<MatchCompany> =
      field === 'size_range'
        ? { sizeRange: SIZE_RANGES.find((one) => one === value) ?? null }
        : field === 'industry'
          ? { industry: value }
          : { rating: value === null ? null : Number(value) };
    found.set(id, { ...found.get(id), ...own });
  }
  return found;
};

/** Amounts are below 10^13 minor units by the scorer's arithmetic, so a number holds them exactly. */
export const toMatchPerson = (row: MatchPersonRow, dismissals: readonly Dismissal[]): MatchPerson => ({
  skillIds: row.skill_ids,
  years: row.years,
  salaryMinMinor: minor(row.salary_min_minor),
  salaryCurrency: row.salary_currency,
  workModes: WORK_MODES.filter((mode) => row.work_modes.includes(mode)),
  jobTypes: row.job_types,
  placeIds: row.place_ids,
  countries: row.countries,
  radiusMiles: row.radius_miles,
  milesTo: new Map(row.miles),
  excludedCompanyIds: new Set(row.excluded_company_ids),
  companySizes: COMPANY_SIZES.filter((size) => row.company_sizes.includes(size)),
  industries: row.industries,
  minCompanyRating: row.min_company_rating,
  unknownCompanyPasses: row.unknown_company_passes,
  companyCorrections: correctionsOf(row.company_corrections),
  ...lineOfWork(row.headline, row.titles),
  dismissals,
  rights: rightsOf(row.answers, { unknownPasses: row.unknown_authorisation_passes, today: row.today }),
  dismissedIds: new Set(row.dismissed.map((one) => one.job_id)),
});

/** What is known of a company; null where nothing is. */
export const toMatchCompany = (row: Omit<MatchCompanyRow, 'id'>): MatchCompany | null =>
  row.size_range === null && row.industry === null && row.rating === null
    ? null
    : {
        sizeRange: SIZE_RANGES.find((one) => one === row.size_range) ?? null,
        industry: row.industry,
        rating: row.rating,
      };

/** A posting as it is packed. */
export const toPackable = (row: MatchPostingRow): Packable => ({
  jobId: row.job_id,
  requiredSkillIds: row.required_skill_ids,
  optionalSkillIds: row.optional_skill_ids,
  isRemote: row.is_remote,
  isHybrid: row.is_hybrid,
  placeIds: row.place_ids,
  country: row.country,
  jobType: row.job_type,
  level: row.level,
  yearsMin: row.years_min,
  yearsMax: row.years_max,
  annualMinMinor: minor(row.annual_min_minor),
  annualMaxMinor: minor(row.annual_max_minor),
  salaryCurrency: row.salary_currency,
  companyId: row.company_id,
  sponsorship: row.sponsorship,
  citizenshipRequired: row.citizenship_required,
  authorizationRegion: row.authorization_region,
  clearanceRequired: row.clearance_required === true,
  occupationIds: readOccupations(row.title),
  titleWords: postingTitleWords(row.title),
  isOpen: row.is_active,
  postedAt: row.posted_date,
  expiresAt: row.expiry_date,
});

/** A posting as the scorer reads it. */
export const toPoolPosting = (row: MatchPostingRow): PoolPosting => {
  const { isOpen: _open, postedAt: _posted, expiresAt: _expires, ...posting } = toPackable(row);
  return { ...posting, company: toMatchCompany(row) };
};
