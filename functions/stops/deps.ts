import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import type { StopDeps } from '../../shared/services/stops/own.ts';

export const stopDeps = (): StopDeps => ({ db: database(), clock: systemClock });
