import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { logger } from '../../shared/runtime/logger.ts';
import { scheduleHandler } from '../../shared/runtime/schedule.ts';
import { maintainPartitions } from '../../shared/services/audit/maintain-partitions.ts';

export const handler = scheduleHandler({
  deps: () => ({ db: database(), clock: systemClock }),
  run: async (deps) => {
    const { made_count, spilled } = await maintainPartitions(deps);
    for (const { table, count } of spilled) logger.error('a default partition holds rows', { table, count });
    return { made_count, spilled_count: spilled.length };
  },
});
