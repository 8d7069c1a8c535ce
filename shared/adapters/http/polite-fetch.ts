import type { Clock } from '../../domain/clock.ts';
import { type GuardOptions, guardedFetch } from './guarded-fetch.ts';
import type { GuardedFetch } from './port.ts';
import { robotsGate } from './robots.ts';

/** The crawler's way out: guarded, and every hop asks the host's robots.txt first. */
export const politeFetch = (options: Omit<GuardOptions, 'beforeHop'>, clock: Clock): GuardedFetch =>
  guardedFetch({ ...options, beforeHop: robotsGate(guardedFetch(options), options.userAgent, clock) });
