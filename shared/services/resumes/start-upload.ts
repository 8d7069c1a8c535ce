import { randomUUID } from 'node:crypto';
import type { NewResume, ResumeUpload } from '../../contracts/resume.ts';
import type { UserContext } from '../../domain/context.ts';
import { InvalidInput } from '../../domain/errors.ts';
import { endingFault } from '../../domain/resume/file.ts';
import { documentLimits } from '../../domain/resume/limits.ts';
import { announce, resumeKey } from './announce.ts';
import type { ResumeDeps } from './deps.ts';
import { tooLarge } from './too-large.ts';
import { toSummary } from './view.ts';

/** Announces a resume: a row that waits, and a form that takes one file of exactly this type, and no more
 * bytes than announced, into its place. */
export async function startUpload(deps: ResumeDeps, ctx: UserContext, input: NewResume): Promise<ResumeUpload> {
  if (input.file_size > documentLimits.bytes) throw tooLarge(input.file_size);
  const fault = endingFault(input.file_name, input.content_type);
  if (fault !== undefined) throw new InvalidInput([{ field: 'file_name', message: fault }]);
  const id = randomUUID();
  const upload = await deps.files.presignUpload({
    key: resumeKey(ctx, id),
    contentType: input.content_type,
    maxBytes: input.file_size,
  });
  const { file_name, content_type, file_size } = input;
  const row = await announce(deps, ctx, { id, file_name, content_type, file_size });
  return { resume: toSummary(row), upload };
}
