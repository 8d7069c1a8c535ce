import type { CompanySize, SizeRange } from '../enums.ts';
import type { MatchCompany, MatchPerson, MatchPosting, Score } from './inputs.ts';
import { modeOf, REMOTE_ELSEWHERE_POINTS, wantsMode } from './points.ts';
import { failsRights } from './rights.ts';

/** Why a posting is not for this person, whatever its score. */
export const HARD_FILTERS = [
  'work_mode',
  'job_type',
  'excluded_company',
  'company_size',
  'industry',
  'company_rating',
  'work_authorisation',
  'security_clearance',
  'dismissed',
] as const;
export type HardFilter = (typeof HARD_FILTERS)[number];

/** Which types of posting a wish covers: a freelancer takes contracts, whoever wants contracts takes temporary work. */
const COVERS: Readonly<Record<string, readonly string[]>> = {
  contract: ['contract', 'temporary', 'freelance'],
  freelance: ['freelance', 'contract'],
};

/** The wish covers the posting's type, or one of them says nothing. */
export const wantsJobType = (person: Pick<MatchPerson, 'jobTypes'>, jobType: string | null): boolean =>
  jobType === null ||
  person.jobTypes.length === 0 ||
  person.jobTypes.some((wanted) => (COVERS[wanted] ?? [wanted]).includes(jobType));

/** The schema's two lists of sizes, side by side: its words for people against its ranges for companies. */
export const SIZES: Readonly<Record<CompanySize, readonly SizeRange[]>> = {
  startup: ['1-10', '11-50'],
  small: ['11-50', '51-200'],
  medium: ['51-200', '201-500'],
  large: ['501-1000'],
  enterprise: ['1000+'],
};

type OfPerson = Pick<
  MatchPerson,
  | 'workModes'
  | 'jobTypes'
  | 'excludedCompanyIds'
  | 'companySizes'
  | 'industries'
  | 'minCompanyRating'
  | 'unknownCompanyPasses'
  | 'companyCorrections'
  | 'rights'
>;
type OfPosting = Pick<
  MatchPosting,
  | 'isRemote'
  | 'isHybrid'
  | 'jobType'
  | 'companyId'
  | 'company'
  | 'country'
  | 'sponsorship'
  | 'citizenshipRequired'
  | 'authorizationRegion'
  | 'clearanceRequired'
>;

const NOTHING_KNOWN: MatchCompany = { sizeRange: null, industry: null, rating: null };

/** What the company is to this person: their own corrections before what sources say. */
const companyTo = (
  { companyCorrections }: Pick<MatchPerson, 'companyCorrections'>,
  { companyId, company }: Pick<MatchPosting, 'companyId' | 'company'>,
): MatchCompany => ({
  ...(company ?? NOTHING_KNOWN),
  ...(companyId === null ? {} : companyCorrections.get(companyId)),
});

type Wishes = Pick<OfPerson, 'companySizes' | 'industries' | 'minCompanyRating'>;
const namesKinds = ({ companySizes, industries, minCompanyRating }: Wishes): boolean =>
  companySizes.length > 0 || industries.length > 0 || minCompanyRating !== null;

/** Whether the person says anything of companies: otherwise `failsCompany` is always empty. */
export const wishesOfCompanies = (person: Wishes & Pick<OfPerson, 'excludedCompanyIds'>): boolean =>
  person.excludedCompanyIds.size > 0 || namesKinds(person);

/** The filters that the company fails; what nobody knows of it passes or fails by the person's own choice. */
export const failsCompany = (person: OfPerson, posting: OfPosting): HardFilter[] => {
  const { companySizes, industries, minCompanyRating, unknownCompanyPasses } = person;
  const failed: HardFilter[] = [];
  if (posting.companyId !== null && person.excludedCompanyIds.has(posting.companyId)) failed.push('excluded_company');
  if (!namesKinds(person)) return failed;
  const { sizeRange, industry, rating } = companyTo(person, posting);
  const passes = <T>(value: T | null, fits: (value: T) => boolean): boolean =>
    value === null ? unknownCompanyPasses : fits(value);
  if (
    companySizes.length > 0 &&
    !passes(sizeRange, (range) => companySizes.some((size) => SIZES[size].includes(range)))
  )
    failed.push('company_size');
  if (industries.length > 0 && !passes(industry, (one) => industries.includes(one.toLowerCase())))
    failed.push('industry');
  if (minCompanyRating !== null && !passes(rating, (one) => one >= minCompanyRating)) failed.push('company_rating');
  return failed;
};

/** The filters that the work's mode and type fail. */
export const failsTerms = (person: OfPerson, posting: OfPosting): HardFilter[] => {
  const failed: HardFilter[] = [];
  if (!wantsMode(person, modeOf(posting))) failed.push('work_mode');
  if (!wantsJobType(person, posting.jobType)) failed.push('job_type');
  return failed;
};

/** The hard filters that the posting fails; it is left out of the person's matches unless this is empty. */
export const failedFilters = (person: OfPerson, posting: OfPosting): HardFilter[] => [
  ...failsTerms(person, posting),
  ...failsCompany(person, posting),
  ...failsRights(person.rights, posting).map(({ filter }) => filter),
];

const named = (values: readonly string[]): string => values.map((one) => one.replaceAll('_', ' ')).join(', ');

/** The filter in words a person can read: what the posting is and what they asked for. */
export const explainFilter = (filter: HardFilter, person: MatchPerson, posting: MatchPosting): string => {
  const { sizeRange, industry, rating } = companyTo(person, posting);
  switch (filter) {
    case 'work_mode':
      return `It is ${modeOf(posting)} work; you want ${named(person.workModes)}.`;
    case 'job_type':
      return `It is ${named([posting.jobType ?? 'other'])} work; you want ${named(person.jobTypes)}.`;
    case 'excluded_company':
      return 'You excluded this company.';
    case 'company_size':
      return `${sizeRange === null ? "The company's size is not known" : `The company has ${sizeRange} people`}; you want ${named(person.companySizes)}.`;
    case 'industry':
      return `${industry === null ? "The company's industry is not known" : `The company is in ${industry}`}; you want ${named(person.industries)}.`;
    case 'company_rating':
      return `${rating === null ? "The company's rating is not known" : `The company is rated ${rating}`}; you want at least ${person.minCompanyRating}.`;
    case 'work_authorisation':
    case 'security_clearance':
      return failsRights(person.rights, posting).find((one) => one.filter === filter)?.message ?? '';
    case 'dismissed':
      return 'You dismissed this posting.';
  }
};

/** The schema's own line (idx_job_matches_score: match_score > 70). */
const RECOMMENDED_ABOVE = 70;
const RECOMMENDED_SKILLS = 20;
/** Related work counts 40: less than this is another trade. */
const RECOMMENDED_KINSHIP = 40;
/** A reason named twice, or two of them: such a posting is shown, not recommended. */
const MOST_TAKEN_IF_RECOMMENDED = 30;

/**
 * Recommended: it passes the hard filters, scores above 70, at least half of the skill points are there, its place is
 * within reach (more points than remote work tied to another country has: a high score elsewhere does not bring somebody
 * across the country every day), it is the person's line of work or a related one (where both name theirs), and dismissals
 * take less than 30% from it.
 */
export const isRecommended = (
  score: Score,
  failed: readonly HardFilter[],
  line: { kinship: number; known: boolean; taken: number },
): boolean =>
  failed.length === 0 &&
  score.total > RECOMMENDED_ABOVE &&
  score.skill >= RECOMMENDED_SKILLS &&
  score.location > REMOTE_ELSEWHERE_POINTS &&
  (!line.known || line.kinship >= RECOMMENDED_KINSHIP) &&
  line.taken < MOST_TAKEN_IF_RECOMMENDED;
