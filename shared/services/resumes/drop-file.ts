import { forgetDiscarded } from '../../db/queries/discarded_files.ts';
import type { UserContext } from '../../domain/context.ts';
import type { ResumeDeps } from './deps.ts';

/**
 * Deletes a file that is noted as discarded, now if the storage answers. Never throws: the note is committed, and the
 * sweep tries again until the file is gone.
 */
export async function dropFile(
  deps: Pick<ResumeDeps, 'db' | 'files'>,
  ctx: UserContext,
  objectKey: string,
): Promise<void> {
  try {
    await deps.files.delete(objectKey);
    await deps.db.withUser(ctx, (tx) => forgetDiscarded(tx, objectKey));
  } catch {
    // Noted already.
  }
}
