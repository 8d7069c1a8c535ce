import { type Taken, takenBy, takenPercent } from './dismissals.ts';
import { failedFilters, type HardFilter, isRecommended } from './filters.ts';
import type { MatchPerson, MatchPosting, Score } from './inputs.ts';
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

/** Puts one posting to all the rules. The batch (`pool.ts`) comes to the same score and relevance (a test compares). */
export const assess = (person: MatchPerson, posting: MatchPosting & { jobId: string }): Assessment => {
  const score = scorePosting(person, posting);
  const taken = takenBy(person, posting);
  const percent = takenPercent(taken);
  const failed = failedFilters(person, posting);
  if (person.dismissedIds.has(posting.jobId)) failed.push('dismissed');
  const line = {
    kinship: kinship(person, posting.occupationIds),
    known: person.occupations.size > 0 && posting.occupationIds.length > 0,
    taken: percent,
  };
  return {
    score,
    relevance: postingRelevance(person, posting, score, percent),
    failed,
    taken,
    isRecommended: isRecommended(score, failed, line),
  };
};
