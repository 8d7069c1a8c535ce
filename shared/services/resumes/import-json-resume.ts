import { randomUUID } from 'node:crypto';
import type { JsonResume, ResumeSummary } from '../../contracts/resume.ts';
import type { UserContext } from '../../domain/context.ts';
import { documentLimits } from '../../domain/resume/limits.ts';
import { announce } from './announce.ts';
import { confirmUpload } from './confirm-upload.ts';
import type { ResumeDeps } from './deps.ts';
import { tooLarge } from './too-large.ts';

/**
 * Takes a JSON Resume in as a resume of its own, whose reading proposes what it says, change by change; nothing is written
 * to the profile before the person accepts it. `file_name` says in the list where it comes from. Throws as an upload does.
 */
export async function importJsonResume(
  deps: ResumeDeps,
  ctx: UserContext,
  json: JsonResume,
  file_name = 'resume.json',
): Promise<ResumeSummary> {
  const bytes = Buffer.from(JSON.stringify(json, null, 2), 'utf8');
  if (bytes.length > documentLimits.bytes) throw tooLarge(bytes.length);
  const content_type = 'application/json';
  const file = { id: randomUUID(), file_name, content_type, file_size: bytes.length } as const;
  const { object_key: key } = await announce(deps, ctx, file);
  await deps.files.write(key, bytes, content_type);
  return await confirmUpload(deps, ctx, file.id);
}
