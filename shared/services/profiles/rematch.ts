import type { Queues } from '../../adapters/sqs/port.ts';
import type { UserContext } from '../../domain/context.ts';

/**
 * After the commit of what matching reads: asks for the person's matches anew. A hint that is lost costs freshness
 * only: the next change or crawl asks again.
 */
export async function rematch({ queues }: { queues: Queues }, ctx: UserContext): Promise<void> {
  await queues.send({ type: 'match-jobs', user_id: ctx.userId }).catch(() => undefined);
}
