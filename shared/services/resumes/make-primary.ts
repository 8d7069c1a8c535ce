import type { ResumeSummary } from '../../contracts/resume.ts';
import { lockPersonsResumes } from '../../db/queries/advisory.ts';
import { findResumeRow, lockResume, makePrimary } from '../../db/queries/resumes.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import { DATA_TYPE } from '../../domain/resume/file.ts';
import type { ResumeDeps } from './deps.ts';
import { toSummary } from './view.ts';

/** Makes this the one resume that applications take by default. Throws NotFound, and Conflict while no file is there. */
export async function makePrimaryResume(
  deps: Pick<ResumeDeps, 'db' | 'files'>,
  ctx: UserContext,
  id: string,
): Promise<ResumeSummary> {
  const seen = await deps.db.withUser(ctx, (tx) => findResumeRow(tx, id));
  // The file of one that was refused is gone: nothing could be sent along.
  if (seen?.parse_status === 'failed' && (await deps.files.head(seen.object_key)) === undefined) {
    throw new Conflict('There is no file to send along. Upload it again.', { parse_status: seen.parse_status });
  }
  return await deps.db.withUser(ctx, async (tx) => {
    await lockPersonsResumes(tx, ctx.userId);
    const row = await lockResume(tx, id);
    if (row === undefined) throw new NotFound('resume');
    if (row.content_type === DATA_TYPE) {
      throw new Conflict('It is data, and no document that a company reads. Upload a PDF, DOCX or text.');
    }
    if (row.parse_status === 'awaiting_upload') throw new Conflict('The file is not there yet.');
    return toSummary(row.is_primary ? row : await makePrimary(tx, id));
  });
}
