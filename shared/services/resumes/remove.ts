import { deleteResume } from '../../db/queries/resumes.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import type { ResumeDeps } from './deps.ts';

/** The row goes first: a link to a file that is gone would be worse than a file that no row names. */
export async function removeResume(
  deps: Pick<ResumeDeps, 'db' | 'files'>,
  ctx: UserContext,
  id: string,
): Promise<void> {
  const key = await deps.db.withUser(ctx, (tx) => deleteResume(tx, id));
  if (key === undefined) throw new NotFound('resume');
  await deps.files.delete(key);
}
