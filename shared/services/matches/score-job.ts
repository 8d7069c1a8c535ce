import type * as z from 'zod';
import type { MatchScore } from '../../contracts/match-score.ts';
import { listMatchPostings } from '../../db/queries/match_postings.ts';
import type { UserTx } from '../../db/scope.ts';
import { assess } from '../../domain/matching/assess.ts';
import { explainFilter } from '../../domain/matching/filters.ts';
import { SCORER_VERSION } from '../../domain/matching/inputs.ts';
import { explain } from '../../domain/matching/reasons.ts';
import { toPoolPosting } from './inputs.ts';
import { loadPerson } from './person.ts';

/** Scores one posting for one person as both stand now, with reasons; null when either is unknown. */
export const scoreJob = async (
  tx: UserTx,
  userId: string,
  jobId: string,
): Promise<z.input<typeof MatchScore> | null> => {
  const person = await loadPerson(tx, userId);
  const [row] = await listMatchPostings(tx, [jobId]);
  if (person === undefined || row === undefined) return null;
  const posting = toPoolPosting(row);
  const { score, relevance, failed, taken, isRecommended } = assess(person, posting);
  return {
    match_score: score.total,
    skill_match_score: score.skill,
    location_match_score: score.location,
    salary_match_score: score.salary,
    experience_match_score: score.experience,
    relevance,
    is_recommended: isRecommended,
    failed_filters: failed,
    filter_reasons: failed.map((filter) => ({ filter, text: explainFilter(filter, person, posting) })),
    match_reasons: explain(person, posting, taken),
    scorer_version: SCORER_VERSION,
  };
};
