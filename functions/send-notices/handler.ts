import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { notices } from '../../shared/runtime/notices.ts';
import { scheduleHandler } from '../../shared/runtime/schedule.ts';
import { sendNotices } from '../../shared/services/notices/dispatch.ts';

export const handler = scheduleHandler({
  deps: () => ({ db: database(), clock: systemClock, send: notices() }),
  run: sendNotices,
});
