import { lockPersonsResumes } from '../../db/queries/advisory.ts';
import { discardFile } from '../../db/queries/discarded_files.ts';
import { failResume, findResumeRow, lockResume, queueResume, type ResumeRow } from '../../db/queries/resumes.ts';
import type { UserContext } from '../../domain/context.ts';
import { isResumeType, kindOf } from '../../domain/resume/file.ts';
import { documentLimits } from '../../domain/resume/limits.ts';
import { contentFault } from '../../domain/resume/recognise.ts';
import type { ResumeDeps } from './deps.ts';
import { dropFile } from './drop-file.ts';
import { tooLarge } from './too-large.ts';

export type Taken =
  /** There is no such resume of the person, or no file yet. */
  | { outcome: 'absent' }
  | { outcome: 'no_file'; row: ResumeRow }
  /** Known before, waiting for its reading from now on, or not what was announced: failed, its file deleted. */
  | { outcome: 'known' | 'taken' | 'refused'; row: ResumeRow };

/** Enough to tell the formats apart. */
const FIRST_BYTES = 8_192;

/**
 * Looks at what arrived for an announced resume, once: whoever asks (the person, the bucket's event, the sweep), a
 * second call finds it known. What is in the file is seen when it is read; here it is its size, type and first bytes.
 */
export async function takeUpload(deps: Pick<ResumeDeps, 'db' | 'files'>, ctx: UserContext, id: string): Promise<Taken> {
  const waiting = await deps.db.withUser(ctx, (tx) => findResumeRow(tx, id));
  if (waiting === undefined) return { outcome: 'absent' };
  if (waiting.parse_status !== 'awaiting_upload') return { outcome: 'known', row: waiting };
  const stored = await deps.files.head(waiting.object_key);
  const head = stored === undefined ? undefined : await deps.files.readStart(waiting.object_key, FIRST_BYTES);
  if (stored === undefined || head === undefined) return { outcome: 'no_file', row: waiting };
  const fault = faultOf(stored, head, waiting);
  const taken = await deps.db.withUser(ctx, async (tx): Promise<Taken> => {
    await lockPersonsResumes(tx, ctx.userId);
    const row = await lockResume(tx, id);
    if (row === undefined) return { outcome: 'absent' };
    if (row.parse_status !== 'awaiting_upload') return { outcome: 'known', row };
    if (fault === undefined) return { outcome: 'taken', row: await queueResume(tx, id, stored.size) };
    await discardFile(tx, ctx.userId, row.object_key);
    return { outcome: 'refused', row: await failResume(tx, id, fault) };
  });
  if (taken.outcome === 'refused') await dropFile(deps, ctx, taken.row.object_key);
  return taken;
}

function faultOf(
  stored: { size: number; contentType: string | null },
  head: Uint8Array,
  { content_type: announced, file_size: size }: Pick<ResumeRow, 'content_type' | 'file_size'>,
): string | undefined {
  if (stored.size === 0) return 'The file is empty. Upload it again.';
  if (stored.size > documentLimits.bytes) return tooLarge(stored.size).message;
  if (stored.contentType !== null && stored.contentType.split(';')[0]?.trim() !== announced) {
    return `The file was announced as ${announced} and arrived as another type. Upload it again.`;
  }
  const fault = isResumeType(announced) ? contentFault(head, kindOf(announced)) : undefined;
  if (fault !== undefined) return fault;
  // The form allows no more; a storage that does not hold to it, or another way in, is caught here.
  if (size !== null && stored.size > size) {
    return `The file was announced with ${size} bytes and arrived with ${stored.size}. Announce it anew with its true size.`;
  }
  return undefined;
}
