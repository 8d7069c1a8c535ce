import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { logger } from '../../shared/runtime/logger.ts';
import { queueHandler } from '../../shared/runtime/queue.ts';
import { refreshMatches } from '../../shared/services/matches/refresh.ts';

export const handler = queueHandler('match-jobs', {
  deps: () => ({ db: database(), clock: systemClock }),
  concurrency: 2,
  handle: async (deps, { user_id: userId }, { requestId }) => {
    const summary = await refreshMatches(deps, { userId, requestId, reason: 'match-jobs' });
    logger.info('matches refreshed', { user_id: userId, summary });
  },
});
