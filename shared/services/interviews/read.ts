import type { Interview } from '../../contracts/interview.ts';
import { findInterview } from '../../db/queries/interviews.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { toInterview } from './view.ts';

/** Throws NotFound. */
export async function readInterview({ db }: { db: Db }, ctx: UserContext, interviewId: string): Promise<Interview> {
  const row = await db.withUser(ctx, (tx) => findInterview(tx, interviewId));
  if (row === undefined) throw new NotFound('interview');
  return toInterview(row);
}
