import type { Db } from '../../shared/db/scope.ts';
import { type Clock, systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';

export type InterviewDeps = { db: Db; clock: Clock };

export const interviewDeps = (): InterviewDeps => ({ db: database(), clock: systemClock });
