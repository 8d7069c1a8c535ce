import type { Letter } from '../../contracts/letter.ts';
import { isLetterInUse, lockLetter, saveEdit } from '../../db/queries/cover_letters.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import { checkLetter } from '../../domain/letters/check.ts';
import { sentencesOf } from '../../domain/letters/edit.ts';
import type { Fact } from '../../domain/letters/facts.ts';
import { type LetterPosting, type LetterSentence, letterText, type Mended } from '../../domain/letters/letter.ts';
import type { LetterDeps } from './deps.ts';
import { loadFacts, loadPosting } from './material.ts';
import { scoredColumns } from './scored.ts';
import { evidenceOf, toLetter } from './view.ts';
import { evidenceFor } from './write.ts';

/**
 * The person's own words: held against the facts as they are now, like any letter. Throws NotFound, and Conflict for a
 * letter of an application that is beyond its draft: what was sent stays as it was sent.
 */
export const editLetter = (
  deps: Pick<LetterDeps, 'db' | 'clock'>,
  ctx: UserContext,
  id: string,
  content: string,
): Promise<Letter> =>
  changeLetter(deps, ctx, id, ({ before, facts, now }) => ({ sentences: sentencesOf(content, before, facts, now) }));

type Material = { before: readonly LetterSentence[]; facts: readonly Fact[]; posting: LetterPosting; now: Date };

/** Puts other sentences in a letter, checks and scores them. Throws as editLetter does. */
export const changeLetter = (
  deps: Pick<LetterDeps, 'db' | 'clock'>,
  ctx: UserContext,
  id: string,
  change: (material: Material) => { sentences: LetterSentence[]; mended?: Mended[] },
): Promise<Letter> =>
  deps.db.withUser(ctx, async (tx) => {
    const letter = await lockLetter(tx, id);
    if (letter === undefined) throw new NotFound('letter');
    if (letter.job_id === null) throw new Conflict('The letter has no posting any more.');
    if (await isLetterInUse(tx, id)) {
      throw new Conflict(
        'An application was submitted with this letter. Write a new one, or take the application back.',
      );
    }
    const now = deps.clock.now();
    const posting = await loadPosting(tx, letter.job_id);
    const facts = await loadFacts(tx, ctx.userId, now);
    const { sentences, mended } = change({ before: evidenceOf(letter).sentences, facts, posting, now });
    const findings = checkLetter(sentences, facts, posting, now);
    const scored = await scoredColumns(tx, { sentences, facts, posting, length: letter.length, findings });
    const evidence = evidenceFor(sentences, facts, mended);
    return toLetter(await saveEdit(tx, id, { content: letterText(sentences), evidence, findings, ...scored }));
  });
