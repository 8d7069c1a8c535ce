import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { scheduleHandler } from '../../shared/runtime/schedule.ts';
import { collectMetrics } from '../../shared/services/metrics/collect.ts';

export const handler = scheduleHandler({ deps: () => ({ db: database(), clock: systemClock }), run: collectMetrics });
