import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { logFigures } from '../../shared/runtime/figures-log.ts';
import { scheduleHandler } from '../../shared/runtime/schedule.ts';
import { collectMetrics } from '../../shared/services/metrics/collect.ts';

export const handler = scheduleHandler({
  deps: () => ({
    db: database(),
    clock: systemClock,
    tell: (figures: Readonly<Record<string, number>>) => logFigures({ figures: 'deployment' }, figures),
  }),
  run: collectMetrics,
});
