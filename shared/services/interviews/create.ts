import type { Interview, NewInterview } from '../../contracts/interview.ts';
import { lockApplication } from '../../db/queries/applications.ts';
import { insertInterview } from '../../db/queries/interviews.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import { becomeInterviewing } from './note.ts';
import { toInterview } from './view.ts';

/**
 * The person puts an interview down. An application that was sent becomes `interviewing`; one that never left has
 * nothing to be interviewed for. Throws NotFound for an application that is not theirs, and Conflict.
 */
export async function createInterview(
  { db, clock }: { db: Db; clock: Clock },
  ctx: UserContext,
  { application_id: applicationId, ...values }: NewInterview,
): Promise<Interview> {
  return await db.withUser(ctx, async (tx) => {
    const application = await lockApplication(tx, applicationId);
    if (application === undefined) throw new NotFound('application');
    if (['draft', 'queued', 'withdrawn'].includes(application.status)) {
      throw new Conflict(`The application is ${application.status}: there is no interview before it was sent.`);
    }
    const now = clock.now();
    const row = await insertInterview(tx, { ...values, application_id: applicationId });
    await becomeInterviewing(tx, application, row.id, 'You put an interview down.', now);
    return toInterview(row);
  });
}
