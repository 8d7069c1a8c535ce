import type { CompanySize, DismissalReason, ExperienceLevel, JobType, SizeRange, Sponsorship } from '../enums.ts';
import type { PersonRights } from './rights.ts';
import type { PersonTitle } from './title.ts';

/** Raised when the rules give other figures or reasons for the same input, so that stored matches are made again. */
export const SCORER_VERSION = 4;

/** What of a person the scorer reads. All figures are whole numbers that were worked out before. */
export type MatchPerson = {
  /** Numbers of the skills dictionary. */
  skillIds: readonly number[];
  /** Whole years of experience; null when unknown. */
  years: number | null;
  /** The least yearly pay wanted, in minor units of `salaryCurrency`; null when the person named none. */
  salaryMinMinor: number | null;
  salaryCurrency: string;
  /** Empty: any. */
  workModes: readonly ('onsite' | 'hybrid' | 'remote')[];
  jobTypes: readonly string[];
  /** The cities wanted, and their countries. */
  placeIds: readonly number[];
  countries: readonly string[];
  radiusMiles: number;
  /** Whole miles from the nearest wanted city to each place within MOST_MILES of one; farther places are absent. */
  milesTo: ReadonlyMap<number, number>;
  /** Companies never wanted, by their database ids. */
  excludedCompanyIds: ReadonlySet<string>;
  /** Empty: any. */
  companySizes: readonly CompanySize[];
  /** In lower case. */
  industries: readonly string[];
  minCompanyRating: number | null;
  /** Whether a company of which size, industry or rating is not known passes the wishes for them. */
  unknownCompanyPasses: boolean;
  /** What the person says of companies themselves, by database id: it stands before what sources say. Null: not known. */
  companyCorrections: ReadonlyMap<string, Partial<MatchCompany>>;
  /** Null: they said nothing of work authorisation or clearance. */
  rights: PersonRights | null;
  /** The kinds of work of the person's headline and titles, in hundredths: 100 for what they do now, less for before. */
  occupations: ReadonlyMap<number, number>;
  /** The headline and titles themselves, by their words. */
  titles: readonly PersonTitle[];
  /** What the person dismissed, newest first, at most MOST_DISMISSALS. */
  dismissals: readonly Dismissal[];
  /** All postings the person dismissed, by their database ids. */
  dismissedIds: ReadonlySet<string>;
};

/** A posting that the person dismissed: why, and what of it later matches are held against. */
export type Dismissal = {
  jobId: string;
  reason: DismissalReason;
  posting: Pick<
    MatchPosting,
    | 'companyId'
    | 'titleWords'
    | 'level'
    | 'yearsMin'
    | 'yearsMax'
    | 'annualMinMinor'
    | 'annualMaxMinor'
    | 'salaryCurrency'
    | 'placeIds'
    | 'isRemote'
    | 'isHybrid'
    | 'country'
  >;
};

/** What is known of a company beyond its name. */
export type MatchCompany = { sizeRange: SizeRange | null; industry: string | null; rating: number | null };

/** What of a posting the scorer reads. */
export type MatchPosting = {
  requiredSkillIds: readonly number[];
  optionalSkillIds: readonly number[];
  isRemote: boolean;
  isHybrid: boolean;
  placeIds: readonly number[];
  /** ISO 3166; null when unknown or several. */
  country: string | null;
  jobType: JobType | null;
  level: ExperienceLevel | null;
  yearsMin: number | null;
  yearsMax: number | null;
  /** Yearly pay in minor units of `salaryCurrency`. */
  annualMinMinor: number | null;
  annualMaxMinor: number | null;
  salaryCurrency: string;
  companyId: string | null;
  /** Null where the company is unknown or nothing is known of it. */
  company: MatchCompany | null;
  /** Null: it says nothing. */
  sponsorship: Sponsorship | null;
  /** ISO 3166: whose citizen one must be. */
  citizenshipRequired: string | null;
  /** ISO 3166 or EU: where one must be allowed to work already. */
  authorizationRegion: string | null;
  clearanceRequired: boolean;
  /** The kinds of work that the title names. */
  occupationIds: readonly number[];
  /** The title's words as numbers (`title.ts`). */
  titleWords: readonly number[];
};

export type Score = { total: number; skill: number; location: number; salary: number; experience: number };
