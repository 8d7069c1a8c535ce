import { deleteAnswer } from '../../db/queries/answers.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';

/** Deletes an answer, and with it the consent that kept it. Throws NotFound. */
export async function removeAnswer(deps: { db: Db }, ctx: UserContext, key: string): Promise<void> {
  if (!(await deps.db.withUser(ctx, (tx) => deleteAnswer(tx, key)))) throw new NotFound('answer');
}
