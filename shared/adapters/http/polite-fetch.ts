import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../domain/clock.ts';
import { type GuardOptions, guardedFetch } from './guarded-fetch.ts';
import { FetchPostponed, type FetchRequest, type GuardedFetch, type HostBook } from './port.ts';
import { robotsGate } from './robots.ts';

/**
 * How often a host may be asked at most. `host` is a name, or "*.example.com" for every name below it together.
 * `permitted`: it may be asked whatever its robots.txt says, by its owner's permission.
 */
export type Pace = { host: string; requests: number; perSeconds: number; permitted?: true };

export type PoliteOptions = Omit<GuardOptions, 'beforeHop'> & {
  /** Shared by all functions. */
  book: HostBook;
  clock: Clock;
  /** The least time between two requests to a host; default one second. */
  gapMs?: number;
  /** The same for allowed origins on this machine; default 20 milliseconds. */
  localGapMs?: number;
  /** What boards ask for beyond that. */
  paces?: readonly Pace[];
};

const GAP_MS = 1_000;
const LOCAL_GAP_MS = 20;
/** A function is paid for while it sleeps: what would wait longer goes back to its queue. */
const LONGEST_WAIT_MS = 3_000;

const covers = (pace: Pace, hostname: string): boolean =>
  pace.host === hostname || (pace.host.startsWith('*.') && hostname.endsWith(pace.host.slice(1)));

/**
 * The crawler's way out: guarded, every hop asks the host's robots.txt first and then takes the host's next free moment,
 * which all functions share. Throws FetchPostponed when that is too far away, and when the server asks for time.
 */
export const politeFetch = (options: PoliteOptions): GuardedFetch => {
  const { book, clock, gapMs = GAP_MS, localGapMs = LOCAL_GAP_MS, paces = [] } = options;

  const paceOf = (url: URL): Pace | undefined => paces.find((one) => covers(one, url.hostname));
  /** What is asked at one pace: a host, or all hosts of a system that counts them together. */
  const keyOf = (url: URL): string => {
    const pace = paceOf(url);
    return pace?.host.startsWith('*.') ? pace.host : url.host;
  };

  const take = async (url: URL, request: FetchRequest, own: number): Promise<void> => {
    const least = options.allowedLoopbackOrigins.includes(url.origin) ? localGapMs : gapMs;
    const { granted, waitMs } = await book.reserve(keyOf(url), {
      gapMs: Math.max(least, own),
      maxWaitMs: request.maxWaitMs ?? LONGEST_WAIT_MS,
    });
    if (!granted) {
      throw new FetchPostponed(
        'pace',
        Math.ceil(waitMs / 1000),
        `${url.host} is asked again in ${Math.ceil(waitMs / 1000)} s.`,
      );
    }
    if (request.tally !== undefined) request.tally.waitedMs += waitMs;
    if (waitMs > 0) await sleep(waitMs);
  };
  const listen = async (asked: string, answer: Awaited<ReturnType<GuardedFetch>>): Promise<void> => {
    if (answer.status !== 429 && answer.status !== 503) return;
    const seconds = answer.retryAfterSeconds;
    if (seconds === null) return;
    await book.hold(keyOf(new URL(answer.url)), seconds);
    throw new FetchPostponed(
      'retry_after',
      seconds,
      `${new URL(asked).host} answered ${answer.status}: again in ${seconds} s.`,
    );
  };

  const forRobots = guardedFetch({ ...options, beforeHop: (url, request) => take(url, request, 0) });
  const gate = robotsGate(
    async (request) => {
      const answer = await forRobots(request);
      await listen(request.url, answer);
      return answer;
    },
    options.userAgent,
    book,
    clock,
  );
  const guarded = guardedFetch({
    ...options,
    beforeHop: async (url, request) => {
      const pace = paceOf(url);
      const rules = pace?.permitted === true ? { delayMs: 0 } : await gate(url, request.tally);
      const own = pace === undefined ? 0 : (pace.perSeconds * 1000) / pace.requests;
      await take(url, request, Math.max(own, rules.delayMs));
    },
  });
  return async (request) => {
    const answer = await guarded(request);
    await listen(request.url, answer);
    return answer;
  };
};
