import { isResumeRead } from '../../db/queries/cover_letters.ts';
import type { UserTx } from '../../db/scope.ts';
import { type LetterScores, type Scored, scoresOf, totalOf } from '../../domain/letters/rubric.ts';

/** A letter's points with their reasons, as its row keeps them. */
export async function scoredColumns(
  tx: UserTx,
  letter: Omit<Scored, 'isResumeRead'>,
): Promise<{ scores: LetterScores; quality_score: number; ats_score: number }> {
  const scores = scoresOf({ ...letter, isResumeRead: await isResumeRead(tx) });
  return { scores, quality_score: totalOf(scores.quality), ats_score: totalOf(scores.ats) };
}
