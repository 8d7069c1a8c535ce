import type { Interview, InterviewPatch } from '../../contracts/interview.ts';
import { changeInterview, findInterview } from '../../db/queries/interviews.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { toInterview } from './view.ts';

/** Another time, unless the person names the status too, makes an interview `rescheduled`. Throws NotFound. */
export async function patchInterview(
  { db }: { db: Db },
  ctx: UserContext,
  interviewId: string,
  patch: InterviewPatch,
): Promise<Interview> {
  return await db.withUser(ctx, async (tx) => {
    const row = await findInterview(tx, interviewId);
    if (row === undefined) throw new NotFound('interview');
    const moved = patch.scheduled_at !== undefined && Date.parse(patch.scheduled_at) !== row.scheduled_at.getTime();
    return toInterview(await changeInterview(tx, row.id, { ...(moved ? { status: 'rescheduled' } : {}), ...patch }));
  });
}
