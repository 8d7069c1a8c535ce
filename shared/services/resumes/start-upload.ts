import { randomUUID } from 'node:crypto';
import type { NewResume, ResumeUpload } from '../../contracts/resume.ts';
import { lockPersonsResumes } from '../../db/queries/advisory.ts';
import { countResumes, insertResume } from '../../db/queries/resumes.ts';
import type { UserContext } from '../../domain/context.ts';
import { InvalidInput, LimitReached } from '../../domain/errors.ts';
import { endingFault } from '../../domain/resume/file.ts';
import { documentLimits } from '../../domain/resume/limits.ts';
import type { ResumeDeps } from './deps.ts';
import { tooLarge } from './too-large.ts';
import { toSummary } from './view.ts';

const MOST_RESUMES = 50;

/** Announces a resume: a row that waits, and a form that takes one file of exactly this type, and no more
 * bytes than announced, into its place. */
export async function startUpload(deps: ResumeDeps, ctx: UserContext, input: NewResume): Promise<ResumeUpload> {
  if (input.file_size > documentLimits.bytes) throw tooLarge(input.file_size);
  const fault = endingFault(input.file_name, input.content_type);
  if (fault !== undefined) throw new InvalidInput([{ field: 'file_name', message: fault }]);
  const id = randomUUID();
  const object_key = `${ctx.userId}/resumes/${id}`;
  const upload = await deps.files.presignUpload({
    key: object_key,
    contentType: input.content_type,
    maxBytes: input.file_size,
  });
  const row = await deps.db.withUser(ctx, async (tx) => {
    await lockPersonsResumes(tx, ctx.userId);
    if ((await countResumes(tx)) >= MOST_RESUMES) {
      throw new LimitReached(`At most ${MOST_RESUMES} resumes are kept. Delete some first.`);
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
