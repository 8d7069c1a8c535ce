import type { Queues } from '../../adapters/sqs/port.ts';
import { retireExpired } from '../../db/queries/jobs.ts';
import { listDueSources } from '../../db/queries/sources.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';

export type DispatchDeps = { db: Db; queues: Queues; clock: Clock };

/** Of one run; what is left is due at the next. */
const MOST_AT_ONCE = 500;

/**
 * Queues a crawl for every source that is due by its own frequency, and retires postings whose last day has passed.
 * A source queued twice is crawled once: the consumer claims it.
 */
export const dispatchCrawls = async (deps: DispatchDeps): Promise<{ due: number; expired: number }> => {
  const now = deps.clock.now();
  const { due, expired } = await deps.db.withSystem('dispatch crawls', async (tx) => ({
    due: await listDueSources(tx, now, MOST_AT_ONCE),
    expired: await retireExpired(tx, now),
  }));
  for (const { id } of due) await deps.queues.send({ type: 'crawl-source', source_id: id });
  return { due: due.length, expired };
};
