import type { Queues } from '../../shared/adapters/sqs/port.ts';
import type { Db } from '../../shared/db/scope.ts';
import { type Clock, systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { queues } from '../../shared/runtime/queues.ts';

export type CompanyDeps = { db: Db; queues: Queues; clock: Clock };

/** What the routes work with, made from the configuration at the first request. */
export const companyDeps = (): CompanyDeps => ({ db: database(), queues: queues(), clock: systemClock });
