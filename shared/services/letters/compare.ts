import type { LetterComparison } from '../../contracts/letter.ts';
import { findLetterRow } from '../../db/queries/cover_letters.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { compareLetters } from '../../domain/letters/compare.ts';
import { evidenceOf, toLetterSummary } from './view.ts';

/** Two of the person's letters, sentence by sentence. Throws NotFound. */
export async function compareTwo(
  deps: { db: Db },
  ctx: UserContext,
  { letter_id, other_id }: { letter_id: string; other_id: string },
): Promise<LetterComparison> {
  return await deps.db.withUser(ctx, async (tx) => {
    const first = await findLetterRow(tx, letter_id);
    const second = await findLetterRow(tx, other_id);
    if (first === undefined || second === undefined) throw new NotFound('letter');
    return {
      first: toLetterSummary(first),
      second: toLetterSummary(second),
      sentences: compareLetters(evidenceOf(first).sentences, evidenceOf(second).sentences),
    };
  });
}
