import type { Queues } from '../../shared/adapters/sqs/port.ts';
import type { Db } from '../../shared/db/scope.ts';
import { type Clock, systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { queues } from '../../shared/runtime/queues.ts';

export type MeDeps = { db: Db; clock: Clock; queues: Queues };

/** What the routes work with, made from the configuration at the first request. */
export const meDeps = (): MeDeps => ({ db: database(), clock: systemClock, queues: queues() });
