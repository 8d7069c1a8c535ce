import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { queues } from '../../shared/runtime/queues.ts';
import { scheduleHandler } from '../../shared/runtime/schedule.ts';
import { dispatchLetters } from '../../shared/services/letters/dispatch.ts';
import { dispatchResumes } from '../../shared/services/resumes/dispatch.ts';

export const handler = scheduleHandler({
  deps: () => ({ db: database(), clock: systemClock, queues: queues() }),
  run: async (deps) => ({ ...(await dispatchResumes(deps)), ...(await dispatchLetters(deps)) }),
});
