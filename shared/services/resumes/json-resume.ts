import { findResumeRow } from '../../db/queries/resumes.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import type { JsonResume } from '../../domain/resume/json-resume.ts';
import { toJsonResume } from '../../domain/resume/to-json-resume.ts';
import { parsedOf } from './view.ts';

/** What was read, as a JSON Resume. Throws NotFound, and Conflict while nothing has been read. */
export async function exportJsonResume(deps: { db: Db }, ctx: UserContext, id: string): Promise<JsonResume> {
  const row = await deps.db.withUser(ctx, (tx) => findResumeRow(tx, id));
  if (row === undefined) throw new NotFound('resume');
  const parsed = parsedOf(row);
  if (parsed === null) throw new Conflict('The resume has not been read.', { parse_status: row.parse_status });
  return toJsonResume(parsed);
}
