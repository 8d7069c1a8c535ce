import type { ResumeSummary } from '../../contracts/resume.ts';
import { failResume, lockResume, queueResume } from '../../db/queries/resumes.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import { documentLimits } from '../../domain/resume/limits.ts';
import { hint } from '../hints/send.ts';
import type { ResumeDeps } from './deps.ts';
import { tooLarge } from './too-large.ts';
import { toSummary } from './view.ts';

/**
 * The file is up: checks what arrived and has it read. A second call finds nothing to do. Throws NotFound, and
 * Conflict when no file is there yet; a file that is not as announced is deleted and the resume fails.
 */
export async function confirmUpload(deps: ResumeDeps, ctx: UserContext, id: string): Promise<ResumeSummary> {
  const waiting = await deps.db.withUser(ctx, (tx) => lockResume(tx, id));
  if (waiting === undefined) throw new NotFound('resume');
  if (waiting.parse_status !== 'awaiting_upload') return toSummary(waiting);
  const stored = await deps.files.head(waiting.object_key);
  if (stored === undefined) throw new Conflict('The file is not there yet. Upload it with the form first.');
  const fault = faultOf(stored, waiting.content_type);
  const row = await deps.db.withUser(ctx, async (tx) => {
    const still = await lockResume(tx, id);
    if (still === undefined) throw new NotFound('resume');
    if (still.parse_status !== 'awaiting_upload') return still;
    return fault === undefined ? queueResume(tx, id, stored.size) : failResume(tx, id, fault);
  });
  if (fault === undefined) {
    await hint(deps.queues, { type: 'parse-resume', user_id: ctx.userId, resume_id: id });
  } else {
    await deps.files.delete(waiting.object_key);
  }
  return toSummary(row);
}

function faultOf(stored: { size: number; contentType: string | null }, announced: string): string | undefined {
  if (stored.size === 0) return 'The file is empty. Upload it again.';
  if (stored.size > documentLimits.bytes) return tooLarge(stored.size).message;
  if (stored.contentType !== null && stored.contentType.split(';')[0]?.trim() !== announced) {
    return `The file was announced as ${announced} and arrived as another type. Upload it again.`;
  }
  return undefined;
}
