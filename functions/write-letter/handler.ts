import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { letterWriter } from '../../shared/runtime/letter-writer.ts';
import { logger } from '../../shared/runtime/logger.ts';
import { Hopeless, queueHandler } from '../../shared/runtime/queue.ts';
import { writeRequested } from '../../shared/services/letters/write-requested.ts';

export const handler = queueHandler('write-letter', {
  deps: () => ({ db: database(), clock: systemClock, writer: letterWriter() }),
  handle: async (deps, { user_id: userId, request_id: id }, { requestId, leftMs }) => {
    const done = await writeRequested({ ...deps, leftMs }, { userId, requestId, reason: 'write-letter' }, id);
    logger.info('letter request handled', { letter_request_id: id, ...done });
    if (done.outcome === 'gave_up') throw new Hopeless(`The letter request ${id} broke off each time it was tried.`);
  },
});
