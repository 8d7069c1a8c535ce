import { removeUserSource } from '../../db/queries/user_sources.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';

/** Takes a source off the person's list; it stays for others, and so do its postings. Throws NotFound. */
export const removeSource = async (deps: { db: Db }, ctx: UserContext, id: string): Promise<void> => {
  const removed = await deps.db.withUser(ctx, (tx) => removeUserSource(tx, ctx.userId, id));
  if (!removed) throw new NotFound('source');
};
