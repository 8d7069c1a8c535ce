import type { ResumeSummary } from '../../contracts/resume.ts';
import { lockResume, queueAgain } from '../../db/queries/resumes.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import { hint } from '../hints/send.ts';
import type { ResumeDeps } from './deps.ts';
import { toSummary } from './view.ts';

/**
 * Has a resume read once more: one that failed, or one that was read, by today's rules. What was rejected is not
 * proposed again. One that waits or is being read is left alone. Throws NotFound, and Conflict when there is no file.
 */
export async function retryResume(deps: ResumeDeps, ctx: UserContext, id: string): Promise<ResumeSummary> {
  const before = await deps.db.withUser(ctx, (tx) => lockResume(tx, id));
  if (before === undefined) throw new NotFound('resume');
  const settled = before.parse_status === 'parsed' || before.parse_status === 'failed';
  if (before.parse_status === 'queued' || before.parse_status === 'parsing') return toSummary(before);
  if (!settled || (await deps.files.head(before.object_key)) === undefined) {
    throw new Conflict('There is no file to read. Upload it again.', { parse_status: before.parse_status });
  }
  const row = await deps.db.withUser(ctx, async (tx) => {
    const still = await lockResume(tx, id);
    if (still === undefined) throw new NotFound('resume');
    return still.parse_status === before.parse_status ? queueAgain(tx, id) : still;
  });
  await hint(deps.queues, { type: 'parse-resume', user_id: ctx.userId, resume_id: id });
  return toSummary(row);
}
