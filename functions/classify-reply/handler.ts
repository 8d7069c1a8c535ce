import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { findTimes } from '../../shared/runtime/find-times.ts';
import { logger } from '../../shared/runtime/logger.ts';
import { queueHandler } from '../../shared/runtime/queue.ts';
import { replyReader } from '../../shared/runtime/reply-reader.ts';
import { askModel } from '../../shared/services/replies/ask-model.ts';
import { classifyReply } from '../../shared/services/replies/classify.ts';

export const handler = queueHandler('classify-reply', {
  deps: () => ({ db: database(), clock: systemClock, findTimes, reader: replyReader() }),
  handle: async (deps, { user_id: userId, email_response_id: replyId }, { requestId }) => {
    const ctx = { userId, requestId, reason: 'classify-reply' };
    const read = await classifyReply(deps, ctx, replyId);
    if (read !== undefined) {
      const outcome = read.review ? 'needs_review' : 'decided';
      logger.info('reply classified', {
        user_id: userId,
        email_response_id: replyId,
        type: read.classification,
        outcome,
      });
    }
    const asked = await askModel(deps, ctx, replyId);
    if (asked !== undefined) {
      logger.info('model asked about a reply', { user_id: userId, email_response_id: replyId, ...asked });
    }
  },
});
