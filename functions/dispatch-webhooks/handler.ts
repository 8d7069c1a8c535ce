import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { queues } from '../../shared/runtime/queues.ts';
import { scheduleHandler } from '../../shared/runtime/schedule.ts';
import { dispatchWebhooks } from '../../shared/services/webhooks/dispatch.ts';

export const handler = scheduleHandler({
  deps: () => ({ db: database(), clock: systemClock, queues: queues() }),
  run: dispatchWebhooks,
});
