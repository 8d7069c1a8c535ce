import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { findTimes } from '../../shared/runtime/find-times.ts';
import { logger } from '../../shared/runtime/logger.ts';
import { queueHandler } from '../../shared/runtime/queue.ts';
import { classifyReply } from '../../shared/services/replies/classify.ts';

export const handler = queueHandler('classify-reply', {
  deps: () => ({ db: database(), clock: systemClock, findTimes }),
  handle: async (deps, { user_id: userId, email_response_id: replyId }, { requestId }) => {
    const read = await classifyReply(deps, { userId, requestId, reason: 'classify-reply' }, replyId);
    if (read !== undefined) {
      const outcome = read.review ? 'needs_review' : 'decided';
      logger.info('reply classified', {
        user_id: userId,
        email_response_id: replyId,
        type: read.classification,
        outcome,
      });
    }
  },
});
