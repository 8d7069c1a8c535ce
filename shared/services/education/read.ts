import type { Education } from '../../contracts/history.ts';
import { findEducation } from '../../db/queries/education.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { toEducation } from './view.ts';

/** One degree. Throws NotFound. */
export async function readOneEducation(deps: { db: Db }, ctx: UserContext, id: string): Promise<Education> {
  const row = await deps.db.withUser(ctx, (tx) => findEducation(tx, id));
  if (row === undefined) throw new NotFound('education');
  return toEducation(row);
}
