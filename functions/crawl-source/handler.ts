import { systemClock } from '../../shared/domain/clock.ts';
import { crawler } from '../../shared/runtime/boards.ts';
import { database } from '../../shared/runtime/database.ts';
import { logger } from '../../shared/runtime/logger.ts';
import { queueHandler } from '../../shared/runtime/queue.ts';
import { queues } from '../../shared/runtime/queues.ts';
import { checkMissing } from '../../shared/services/sources/check-missing.ts';
import { crawlSource } from '../../shared/services/sources/crawl.ts';

/** With a crawl's four minutes within the function's time-out. */
const CHECKS_MS = 30_000;

export const handler = queueHandler('crawl-source', {
  deps: () => ({ db: database(), queues: queues(), clock: systemClock, ...crawler() }),
  concurrency: 2,
  handle: async (deps, { source_id: sourceId }) => {
    const { outcome, counts } = await crawlSource(deps, sourceId);
    logger.info('source crawled', { source_id: sourceId, outcome, summary: counts });
    const checked = await checkMissing({ ...deps, budgetMs: CHECKS_MS }, sourceId);
    if (checked.live + checked.gone + checked.unknown > 0) {
      logger.info('missing postings asked', { source_id: sourceId, summary: checked });
    }
  },
});
