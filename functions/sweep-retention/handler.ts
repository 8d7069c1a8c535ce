import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { files } from '../../shared/runtime/files.ts';
import { scheduleHandler } from '../../shared/runtime/schedule.ts';
import { sweepRetention } from '../../shared/services/privacy/sweep.ts';

export const handler = scheduleHandler({
  deps: () => ({ db: database(), clock: systemClock, files: files() }),
  run: sweepRetention,
});
