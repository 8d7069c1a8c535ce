import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { scheduleHandler } from '../../shared/runtime/schedule.ts';
import { checkSearches } from '../../shared/services/searches/check.ts';

export const handler = scheduleHandler({ deps: () => ({ db: database(), clock: systemClock }), run: checkSearches });
