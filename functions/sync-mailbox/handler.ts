import { systemClock } from '../../shared/domain/clock.ts';
import { config } from '../../shared/runtime/config.ts';
import { database } from '../../shared/runtime/database.ts';
import { logger } from '../../shared/runtime/logger.ts';
import { mailboxes } from '../../shared/runtime/mailboxes.ts';
import { queueHandler } from '../../shared/runtime/queue.ts';
import { queues } from '../../shared/runtime/queues.ts';
import { readCalendar } from '../../shared/runtime/read-calendar.ts';
import { readMail } from '../../shared/runtime/read-mail.ts';
import { cleanHtml, readSupplied } from '../../shared/runtime/supplied.ts';
import { syncMailbox } from '../../shared/services/mailbox/sync.ts';

export const handler = queueHandler('sync-mailbox', {
  deps: () => ({
    db: database(),
    clock: systemClock,
    mailboxes: mailboxes(),
    queues: queues(),
    readMail,
    readCalendar,
    watchTopic: config('watch').watch.topic,
    alerts: { readSupplied, cleanHtml },
  }),
  handle: async (deps, { user_id: userId }, { requestId }) => {
    const { truncated, ...outcome } = await syncMailbox(deps, { userId, requestId, reason: 'sync-mailbox' });
    logger.info('mailbox read', { user_id: userId, ...outcome });
    if (truncated)
      logger.warn('mailbox history was lost and its list was full: older replies may be missing', { user_id: userId });
  },
});
