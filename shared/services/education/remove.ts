import { deleteEducation } from '../../db/queries/education.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';

/** Deletes a degree. Throws NotFound. */
export async function removeEducation(deps: { db: Db }, ctx: UserContext, id: string): Promise<void> {
  if (!(await deps.db.withUser(ctx, (tx) => deleteEducation(tx, id)))) throw new NotFound('education');
}
