import { findPersonState } from '../../db/queries/person_state.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { type Guide, guide } from '../../domain/profile/guide.ts';

/** The way from the person's own resume to their first matches, by what is there now. */
export async function readGuide(deps: { db: Db }, ctx: UserContext): Promise<Guide> {
  const state = await deps.db.withUser(ctx, (tx) => findPersonState(tx, ctx.userId));
  if (state === undefined) throw new NotFound('account');
  return guide(state);
}
