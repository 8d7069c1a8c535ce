import type { ResumeSummary } from '../../contracts/resume.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import { hint } from '../hints/send.ts';
import type { ResumeDeps } from './deps.ts';
import { takeUpload } from './take-upload.ts';
import { toSummary } from './view.ts';

/**
 * The file is up: checks what arrived and has it read. A second call finds nothing to do. Throws NotFound, and
 * Conflict when no file is there yet; a file that is not as announced is deleted and the resume fails.
 */
export async function confirmUpload(deps: ResumeDeps, ctx: UserContext, id: string): Promise<ResumeSummary> {
  const taken = await takeUpload(deps, ctx, id);
  if (taken.outcome === 'absent') throw new NotFound('resume');
  if (taken.outcome === 'no_file') throw new Conflict('The file is not there yet. Upload it with the form first.');
  if (taken.outcome === 'taken') {
    await hint(deps.queues, { type: 'parse-resume', user_id: ctx.userId, resume_id: id });
  }
  return toSummary(taken.row);
}
