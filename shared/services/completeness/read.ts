import { findPersonState } from '../../db/queries/person_state.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { type Completeness, completeness } from '../../domain/profile/completeness.ts';

/** How whole the person's profile is, and what is missing. */
export async function readCompleteness(deps: { db: Db }, ctx: UserContext): Promise<Completeness> {
  const state = await deps.db.withUser(ctx, (tx) => findPersonState(tx, ctx.userId));
  if (state === undefined) throw new NotFound('account');
  return completeness(state);
}
