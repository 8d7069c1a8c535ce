import type { Queues } from '../../adapters/sqs/port.ts';
import type { UserContext } from '../../domain/context.ts';

/** Asks for the person's matches to be made again, soon; asking twice does no harm. */
export const requestMatches = (deps: { queues: Queues }, ctx: Pick<UserContext, 'userId'>): Promise<void> =>
  deps.queues.send({ type: 'match-jobs', user_id: ctx.userId });
