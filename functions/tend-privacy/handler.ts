import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { files } from '../../shared/runtime/files.ts';
import { queues } from '../../shared/runtime/queues.ts';
import { scheduleHandler } from '../../shared/runtime/schedule.ts';
import { tendExports } from '../../shared/services/privacy/tend-exports.ts';

export const handler = scheduleHandler({
  deps: () => ({ db: database(), clock: systemClock, files: files(), queues: queues() }),
  run: tendExports,
});
