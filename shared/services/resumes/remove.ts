import { lockPersonsResumes } from '../../db/queries/advisory.ts';
import { deleteResume } from '../../db/queries/resumes.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import type { ResumeDeps } from './deps.ts';
import { dropFile } from './drop-file.ts';

/** Deletes the row, whose deletion notes the file, and then the file. Throws NotFound. */
export async function removeResume(
  deps: Pick<ResumeDeps, 'db' | 'files'>,
  ctx: UserContext,
  id: string,
): Promise<void> {
  const key = await deps.db.withUser(ctx, async (tx) => {
    await lockPersonsResumes(tx, ctx.userId);
    return deleteResume(tx, id);
  });
  if (key === undefined) throw new NotFound('resume');
  await dropFile(deps, ctx, key);
}
