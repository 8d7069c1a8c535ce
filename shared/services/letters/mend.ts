import type { Letter } from '../../contracts/letter.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict } from '../../domain/errors.ts';
import { checkLetter } from '../../domain/letters/check.ts';
import { mendLetter } from '../../domain/letters/mend.ts';
import type { LetterDeps } from './deps.ts';
import { changeLetter } from './edit.ts';

/**
 * Says every refused sentence in the profile's own words, or leaves it out; the letter tells which. Throws as an edit does,
 * and Conflict where nothing is refused or nothing of the letter would be left.
 */
export const mendRefused = (deps: Pick<LetterDeps, 'db' | 'clock'>, ctx: UserContext, id: string): Promise<Letter> =>
  changeLetter(deps, ctx, id, ({ before, facts, posting, now }) => {
    const refused = checkLetter(before, facts, posting, now);
    if (refused.length === 0) throw new Conflict('Nothing in the letter is refused.');
    const { sentences, mended } = mendLetter(before, refused, facts, posting, now);
    if (mended.length === 0) {
      throw new Conflict(
        'Without what is refused the letter would say nothing of you. Change it yourself, or write a new one.',
      );
    }
    return { sentences, mended };
  });
