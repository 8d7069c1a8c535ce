import { randomUUID } from 'node:crypto';
import type { NewResume, ResumeSummary, ResumeUpload } from '../../contracts/resume.ts';
import { countResumes, failResume, insertResume, lockResume, queueResume } from '../../db/queries/resumes.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, InvalidInput, LimitReached, NotFound, TooLarge } from '../../domain/errors.ts';
import { endingFits } from '../../domain/resume/file.ts';
import { documentLimits } from '../../domain/resume/limits.ts';
import type { ResumeDeps } from './deps.ts';
import { toSummary } from './view.ts';

const mostResumes = 50;

/** Announces a resume: a row that waits, and a form that takes one file of exactly this type into its place. */
export async function startUpload(deps: ResumeDeps, ctx: UserContext, input: NewResume): Promise<ResumeUpload> {
  if (input.file_size > documentLimits.bytes) throw tooLarge(input.file_size);
  if (!endingFits(input.file_name, input.content_type)) {
    throw new InvalidInput([{ field: 'file_name', message: `Its ending does not fit ${input.content_type}.` }]);
  }
  const id = randomUUID();
  const object_key = `${ctx.userId}/resumes/${id}`;
  const upload = await deps.files.presignUpload({
    key: object_key,
    contentType: input.content_type,
    maxBytes: documentLimits.bytes,
  });
  const row = await deps.db.withUser(ctx, async (tx) => {
    if ((await countResumes(tx)) >= mostResumes) {
      throw new LimitReached(`At most ${mostResumes} resumes are kept. Delete some first.`);
    }
    return insertResume(tx, {
      id,
      user_id: ctx.userId,
      file_name: input.file_name,
      file_url: `s3://${deps.bucket}/${object_key}`,
      object_key,
      content_type: input.content_type,
      file_size: input.file_size,
      parse_status: 'awaiting_upload',
    });
  });
  return { resume: toSummary(row), upload };
}

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
    await deps.queues.send({ type: 'parse-resume', user_id: ctx.userId, resume_id: id }).catch(() => undefined);
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

function tooLarge(size: number): TooLarge {
  const most = documentLimits.bytes;
  return new TooLarge(`A resume has at most ${most / 1024 / 1024} MB.`, { max_bytes: most, bytes: size });
}
