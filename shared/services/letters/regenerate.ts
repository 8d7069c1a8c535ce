import type { Letter, LetterPart } from '../../contracts/letter.ts';
import { findLetterRow } from '../../db/queries/cover_letters.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import { paragraphsOf } from '../../domain/letters/html.ts';
import type { LetterDeps } from './deps.ts';
import { evidenceOf } from './view.ts';
import { generateLetter } from './write.ts';

/**
 * Writes one paragraph anew, in other words and of other deeds where there are any, and keeps the whole as the next
 * version; the letter itself stays as it is. Throws NotFound, Conflict where the letter has no such paragraph or posting, and
 * as writeLetter does.
 */
export async function regeneratePart(
  deps: LetterDeps,
  ctx: UserContext,
  id: string,
  { paragraph }: LetterPart,
): Promise<Letter> {
  const row = await deps.db.withUser(ctx, (tx) => findLetterRow(tx, id));
  if (row === undefined) throw new NotFound('letter');
  if (row.job_id === null) throw new Conflict('The letter has no posting any more.');
  const { sentences } = evidenceOf(row);
  const numbers = paragraphsOf(sentences);
  if (!numbers.includes(paragraph)) {
    throw new Conflict(`The letter has no paragraph ${paragraph}. It has: ${numbers.join(', ')}.`);
  }
  const old = sentences.filter((sentence) => sentence.paragraph === paragraph);
  const input = { job_id: row.job_id, tone: row.tone, length: row.length };
  return await generateLetter(deps, ctx, input, {
    from: row.id,
    request: (asked) => ({ ...asked, instead: { of: old.flatMap(({ fact_ids }) => fact_ids), turn: row.version } }),
    sentences: (written) => {
      const fresh = written.filter((sentence) => sentence.paragraph === paragraph);
      if (fresh.length === 0) return undefined;
      return [
        ...sentences.filter((sentence) => sentence.paragraph < paragraph),
        ...fresh,
        ...sentences.filter((sentence) => sentence.paragraph > paragraph),
      ];
    },
  });
}
