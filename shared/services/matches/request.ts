import type { Queues } from '../../adapters/sqs/port.ts';
import { noteMatchesRequested } from '../../db/queries/match_refreshes.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';

/** Asks for the person's matches to be made again, soon; asking twice does no harm, and a lost message is made good. */
export const requestMatches = async (
  deps: { db: Db; queues: Queues; clock: Clock },
  ctx: UserContext,
): Promise<void> => {
  await deps.db.withUser(ctx, (tx) => noteMatchesRequested(tx, ctx.userId, deps.clock.now()));
  await deps.queues.send({ type: 'match-jobs', user_id: ctx.userId }).catch(() => undefined);
};
