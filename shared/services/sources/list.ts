import { type ListedSourceRow, listSources } from '../../db/queries/sources.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';

/** The person's sources, and the boards that are there for everyone. */
export const readSources = (deps: { db: Db }, ctx: UserContext): Promise<ListedSourceRow[]> =>
  deps.db.withUser(ctx, (tx) => listSources(tx, ctx.userId));
