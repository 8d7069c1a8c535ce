import { type Taken, takenBy, takenPercent } from './dismissals.ts';
import { failedFilters, type HardFilter, isRecommended } from './filters.ts';
import type { MatchPerson, MatchPosting, Score } from './inputs.ts';
import { experiencePoints, locationPoints, salaryPoints } from './points.ts';
import { kinship, postingRelevance } from './relevance.ts';
import { scorePosting } from './score.ts';

/** All that is said of one posting for one person, but the words. */
export type Assessment = {
  score: Score;
  /** 0 to 1000: the order in which matches are shown. */
  relevance: number;
  failed: HardFilter[];
  taken: Taken[];
  isRecommended: boolean;
};

/** What recommending asks beyond score and filters. */
const lineTo = (person: MatchPerson, posting: MatchPosting, taken: readonly Taken[]) => ({
  kinship: kinship(person, posting.occupationIds),
  known: person.occupations.size > 0 && posting.occupationIds.length > 0,
  taken: takenPercent(taken),
});

/**
 * The same for a posting of which the pool told relevance and score, and that passes the filters: the skills, which cost
 * most, are not looked at again.
 */
export const assessFound = (
  person: MatchPerson,
  posting: MatchPosting,
  { relevance, total }: { relevance: number; total: number },
): Assessment => {
  const [location, salary, experience] = [
    locationPoints(person, posting),
    salaryPoints(person, posting),
    experiencePoints(person, posting),
  ];
  const score = { total, skill: total - location - salary - experience, location, salary, experience };
  const taken = takenBy(person, posting);
  return {
    score,
    relevance,
    failed: [],
    taken,
    isRecommended: isRecommended(score, [], lineTo(person, posting, taken)),
  };
};

/** Puts one posting to all the rules. The batch (`pool.ts`) comes to the same score and relevance (a test compares). */
export const assess = (person: MatchPerson, posting: MatchPosting & { jobId: string }): Assessment => {
  const score = scorePosting(person, posting);
  const taken = takenBy(person, posting);
  const percent = takenPercent(taken);
  const failed = failedFilters(person, posting);
  if (person.dismissedIds.has(posting.jobId)) failed.push('dismissed');
  return {
    score,
    relevance: postingRelevance(person, posting, score, percent),
    failed,
    taken,
    isRecommended: isRecommended(score, failed, lineTo(person, posting, taken)),
  };
};
