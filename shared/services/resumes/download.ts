import type { ResumeDownload } from '../../contracts/resume.ts';
import { recordView } from '../../db/queries/audit_trail.ts';
import { findResumeRow } from '../../db/queries/resumes.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import type { ResumeDeps } from './deps.ts';
import { CHANGED_FILE, keptFile } from './kept-file.ts';

const DOWNLOAD_SECONDS = 300;

/**
 * A link to the file, valid for five minutes. Throws NotFound, also for a file that was refused,
 * and Conflict while none is there yet, or when it is not the one that was read.
 */
export async function downloadResume(
  deps: Pick<ResumeDeps, 'db' | 'files' | 'clock'>,
  ctx: UserContext,
  id: string,
): Promise<ResumeDownload> {
  const row = await deps.db.withUser(ctx, (tx) => findResumeRow(tx, id));
  if (row === undefined) throw new NotFound('resume');
  const { state } = await keptFile(deps.files, row);
  if (state === 'missing') {
    throw row.parse_status === 'awaiting_upload' ? new Conflict('The file is not there yet.') : new NotFound('file');
  }
  if (state === 'changed') throw new Conflict(CHANGED_FILE, { reason: 'resume_changed' });
  // A file leaves here: the trail says who took it, and from where.
  await deps.db.withUser(ctx, (tx) => recordView(tx, 'resumes', id));
  const expires = new Date(deps.clock.now().getTime() + DOWNLOAD_SECONDS * 1_000);
  const url = await deps.files.presignDownload({
    key: row.object_key,
    fileName: row.file_name,
    seconds: DOWNLOAD_SECONDS,
  });
  return { url, expires_at: expires.toISOString() };
}
