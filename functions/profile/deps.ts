import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { queues } from '../../shared/runtime/queues.ts';
import type { PersonDeps } from '../../shared/services/profiles/deps.ts';

export const personDeps = (): PersonDeps => ({ db: database(), clock: systemClock, queues: queues() });
