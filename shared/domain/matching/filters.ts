import type { MatchPerson, MatchPosting, Score } from './inputs.ts';
import { modeOf, wantsMode } from './points.ts';

/** Why a posting is not for this person, whatever its score. */
export type HardFilter = 'work_mode' | 'job_type' | 'excluded_company';

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

/** The hard filters that the posting fails; it is left out of the person's matches unless this is empty. */
export const failedFilters = (
  person: MatchPerson,
  posting: Pick<MatchPosting, 'isRemote' | 'isHybrid' | 'jobType' | 'companyId'>,
): HardFilter[] => {
  const failed: HardFilter[] = [];
  if (!wantsMode(person, modeOf(posting))) failed.push('work_mode');
  if (!wantsJobType(person, posting.jobType)) failed.push('job_type');
  if (posting.companyId !== null && person.excludedCompanyIds.has(posting.companyId)) failed.push('excluded_company');
  return failed;
};

/** The schema's own line (idx_job_matches_score: match_score > 70). */
const RECOMMENDED_ABOVE = 70;
const RECOMMENDED_SKILLS = 20;

/** Recommended: it passes the hard filters, scores above 70, and at least half of the skill points are there. */
export const isRecommended = (score: Score, failed: readonly HardFilter[]): boolean =>
  failed.length === 0 && score.total > RECOMMENDED_ABOVE && score.skill >= RECOMMENDED_SKILLS;
