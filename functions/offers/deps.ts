import type { ReadCsv } from '../../shared/adapters/csv/port.ts';
import type { Db } from '../../shared/db/scope.ts';
import { type Clock, systemClock } from '../../shared/domain/clock.ts';
import { readCsv } from '../../shared/runtime/csv.ts';
import { database } from '../../shared/runtime/database.ts';

export type OfferDeps = { db: Db; clock: Clock; readCsv: ReadCsv };

/** What the routes work with, made from the configuration at the first request. */
export const offerDeps = (): OfferDeps => ({ db: database(), clock: systemClock, readCsv });
