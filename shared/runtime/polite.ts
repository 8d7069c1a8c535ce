import { type Pace, politeFetch } from '../adapters/http/polite-fetch.ts';
import type { GuardedFetch } from '../adapters/http/port.ts';
import { systemClock } from '../domain/clock.ts';
import { databaseHostBook } from '../services/hosts/book.ts';
import { config } from './config.ts';
import { database } from './database.ts';

/** The way out to boards and postings' pages: one name, one pace per host and one memory of robots.txt for all functions. */
export const politely = (paces: readonly Pace[] = [], timeoutMs?: number): GuardedFetch => {
  const { userAgent, allowedLoopbackOrigins } = config('outward').outward;
  return politeFetch({
    userAgent,
    allowedLoopbackOrigins,
    book: databaseHostBook(database()),
    clock: systemClock,
    paces,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  });
};
