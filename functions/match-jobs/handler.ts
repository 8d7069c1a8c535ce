import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { logger } from '../../shared/runtime/logger.ts';
import { queueHandler } from '../../shared/runtime/queue.ts';
import { type PoolCache, poolCache } from '../../shared/services/matches/pool-cache.ts';
import { refreshMatches, refreshStale } from '../../shared/services/matches/refresh.ts';

let warm: PoolCache | undefined;
/** The postings in memory outlive a batch: a warm function reads only what changed. */
const pool: PoolCache = (now) => {
  warm ??= poolCache(database());
  return warm(now);
};

export const handler = queueHandler('match-jobs', {
  deps: () => ({ db: database(), clock: systemClock, pool }),
  concurrency: 2,
  handle: async (deps, { user_id: userId }, { requestId }) => {
    const who = { requestId, reason: 'match-jobs' };
    if (userId === undefined) {
      const summary = await refreshStale(deps, who);
      logger.info('stale matches refreshed', { summary });
      if (summary.failed > 0) throw new Error(`Matches of ${summary.failed} people could not be refreshed.`);
      return;
    }
    const summary = await refreshMatches(deps, { ...who, userId });
    logger.info('matches refreshed', { user_id: userId, summary });
  },
});
