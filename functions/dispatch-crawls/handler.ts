import { systemClock } from '../../shared/domain/clock.ts';
import { boards } from '../../shared/runtime/board-names.ts';
import { database } from '../../shared/runtime/database.ts';
import { queues } from '../../shared/runtime/queues.ts';
import { scheduleHandler } from '../../shared/runtime/schedule.ts';
import { dispatchCrawls } from '../../shared/services/sources/dispatch.ts';

export const handler = scheduleHandler({
  deps: () => ({ db: database(), queues: queues(), clock: systemClock, boards: boards() }),
  run: dispatchCrawls,
});
