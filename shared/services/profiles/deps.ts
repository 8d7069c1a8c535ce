import type { Queues } from '../../adapters/sqs/port.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';

export type PersonDeps = { db: Db; clock: Clock; queues: Queues };
