import { NewLetter } from '../../contracts/letter.ts';
import { lockApplication, updateApplication } from '../../db/queries/applications.ts';
import type { UserContext } from '../../domain/context.ts';
import { DomainError } from '../../domain/errors.ts';
import type { LetterDeps } from '../letters/deps.ts';
import { writeLetter } from '../letters/write.ts';

/**
 * Writes a letter for a drafted application and pins it. False where none came of it that may be used: its check found
 * something, the day's letters are written, the writer gave none. What was written is kept for the person to mend.
 */
export async function pinNewLetter(
  deps: LetterDeps,
  ctx: UserContext,
  { id, jobId }: { id: string; jobId: string },
): Promise<boolean> {
  try {
    const letter = await writeLetter(deps, ctx, NewLetter.parse({ job_id: jobId }));
    if (!letter.usable) return false;
    return await deps.db.withUser(ctx, async (tx) => {
      if ((await lockApplication(tx, id))?.status !== 'draft') return false;
      await updateApplication(tx, id, { cover_letter_id: letter.id });
      return true;
    });
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
