import type { ExperienceLevel, JobType } from '../enums.ts';

/** Raised when the rules give other figures or reasons for the same input, so that stored matches are made again. */
export const SCORER_VERSION = 1;

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
};

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
};

export type Score = { total: number; skill: number; location: number; salary: number; experience: number };
