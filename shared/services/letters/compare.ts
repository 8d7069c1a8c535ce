import type { LetterComparison } from '../../contracts/letter.ts';
import { findLetterRow } from '../../db/queries/cover_letters.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import { compareLetters } from '../../domain/letters/compare.ts';
import { evidenceOf, toLetterSummary } from './view.ts';

/**
 * Two of the person's letters, sentence by sentence: with another one, or with the one it was made from. Throws NotFound, and
 * Conflict where neither is.
 */
export async function compareTwo(
  deps: { db: Db },
  ctx: UserContext,
  letterId: string,
  otherId: string | undefined,
): Promise<LetterComparison> {
  return await deps.db.withUser(ctx, async (tx) => {
    const first = await findLetterRow(tx, letterId);
    if (first === undefined) throw new NotFound('letter');
    const other = otherId ?? first.made_from;
    if (other === null) throw new Conflict('It was made from no other letter: say which one to compare it with.');
    const second = await findLetterRow(tx, other);
    if (second === undefined) throw new NotFound('letter');
    return {
      first: toLetterSummary(first),
      second: toLetterSummary(second),
      sentences: compareLetters(evidenceOf(first).sentences, evidenceOf(second).sentences),
    };
  });
}
