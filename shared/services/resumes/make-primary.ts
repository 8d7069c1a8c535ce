import type { ResumeSummary } from '../../contracts/resume.ts';
import { lockPersonsResumes } from '../../db/queries/advisory.ts';
import { lockResume, makePrimary } from '../../db/queries/resumes.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import { toSummary } from './view.ts';

/** Makes this the one resume that applications take by default. Throws NotFound, and Conflict while no file is there. */
export const makePrimaryResume = (deps: { db: Db }, ctx: UserContext, id: string): Promise<ResumeSummary> =>
  deps.db.withUser(ctx, async (tx) => {
    await lockPersonsResumes(tx, ctx.userId);
    const row = await lockResume(tx, id);
    if (row === undefined) throw new NotFound('resume');
    if (row.parse_status === 'awaiting_upload') throw new Conflict('The file is not there yet.');
    return toSummary(row.is_primary ? row : await makePrimary(tx, id));
  });
