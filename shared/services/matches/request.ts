import type { Queues } from '../../adapters/sqs/port.ts';
import { noteMatchesRequested } from '../../db/queries/match_refreshes.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { hint } from '../hints/send.ts';

type Deps = { db: Db; queues: Queues; clock: Clock };

/**
 * Changes what matching reads, in one transaction with the note that the person's matches are to be made again; then
 * asks for them. Throws what `change` throws, with nothing changed or noted.
 */
export const changeAndRematch = async <T>(
  { db, queues, clock }: Deps,
  ctx: UserContext,
  change: (tx: UserTx) => Promise<T>,
): Promise<T> => {
  const done = await db.withUser(ctx, async (tx) => {
    const result = await change(tx);
    await noteMatchesRequested(tx, ctx.userId, clock.now());
    return result;
  });
  await hint(queues, { type: 'match-jobs', user_id: ctx.userId });
  return done;
};

/** Asks for the person's matches to be made again, soon. Asking twice does no harm. */
export const requestMatches = (deps: Deps, ctx: UserContext): Promise<void> =>
  changeAndRematch(deps, ctx, async () => undefined);
