import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { scheduleHandler } from '../../shared/runtime/schedule.ts';
import { rollUpMetrics } from '../../shared/services/metrics/roll-up.ts';
import { measureSuccess } from '../../shared/services/prompts/measure.ts';

export const handler = scheduleHandler({
  deps: () => ({ db: database(), clock: systemClock }),
  run: async (deps) => ({ ...(await rollUpMetrics(deps)), prompt_count: await measureSuccess(deps) }),
});
