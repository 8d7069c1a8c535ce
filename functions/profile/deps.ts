import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { queues } from '../../shared/runtime/queues.ts';
import type { PersonDeps } from '../../shared/services/profiles/deps.ts';

/** What the routes work with, made from the configuration at the first request. */
export const personDeps = (): PersonDeps => ({ db: database(), clock: systemClock, queues: queues() });
