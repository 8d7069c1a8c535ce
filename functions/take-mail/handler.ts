import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { inboundFiles } from '../../shared/runtime/inbound-files.ts';
import { logger } from '../../shared/runtime/logger.ts';
import { queueHandler } from '../../shared/runtime/queue.ts';
import { queues } from '../../shared/runtime/queues.ts';
import { readCalendar } from '../../shared/runtime/read-calendar.ts';
import { readMail } from '../../shared/runtime/read-mail.ts';
import { cleanHtml, readSupplied } from '../../shared/runtime/supplied.ts';
import { takeMail } from '../../shared/services/forwarding/take-mail.ts';

export const handler = queueHandler('take-mail', {
  deps: () => ({
    db: database(),
    clock: systemClock,
    files: inboundFiles(),
    queues: queues(),
    readMail,
    readCalendar,
    alerts: { readSupplied, cleanHtml },
  }),
  handle: async (deps, arrived, { requestId }) => {
    logger.info('forwarded mail handled', await takeMail(deps, requestId, arrived));
  },
});
