import type { GuardedFetch } from '../../shared/adapters/http/port.ts';
import type { Db } from '../../shared/db/scope.ts';
import { type Clock, systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { politely } from '../../shared/runtime/polite.ts';

export type JobDeps = {
  db: Db;
  clock: Clock;
  /** Asks postings' own pages whether they are still there. */
  fetch: GuardedFetch;
};

/** A person waits while a posting's page is asked. */
const PAGE_WITHIN_MS = 4_000;

/** What the routes work with, made from the configuration at the first request. */
export const jobDeps = (): JobDeps => ({ db: database(), clock: systemClock, fetch: politely([], PAGE_WITHIN_MS) });
