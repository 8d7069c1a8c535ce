import { revokeToken } from '../../db/queries/access_tokens.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';

/** Ends a token: it is refused from the next request on. Safe to ask twice. Throws NotFound. */
export const revokeAccessToken = async (
  { db, clock }: { db: Db; clock: Clock },
  ctx: UserContext,
  id: string,
): Promise<void> => {
  if (!(await db.withUser(ctx, (tx) => revokeToken(tx, { id, now: clock.now() })))) throw new NotFound('access token');
};
