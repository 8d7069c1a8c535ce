import { changeInterview, findInterview } from '../../db/queries/interviews.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { endOf, isOpen } from '../../domain/interviews/interview.ts';

/** An interview that is over and was not called off counts as held. False when it was moved or settled meanwhile. */
export const completeInterview = (db: Db, ctx: UserContext, id: string, now: Date): Promise<boolean> =>
  db.withUser(ctx, async (tx) => {
    const row = await findInterview(tx, id);
    if (row === undefined || !isOpen(row) || endOf(row) > now) return false;
    await changeInterview(tx, id, { status: 'completed' });
    return true;
  });
