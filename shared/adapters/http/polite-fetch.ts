import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../domain/clock.ts';
import { type GuardOptions, guardedFetch } from './guarded-fetch.ts';
import { FetchPostponed, type FetchRequest, type GuardedFetch, type HostBook, type Quota } from './port.ts';
import { robotsGate } from './robots.ts';

/**
 * How often a host may be asked at most. `host` is a name, or "*.example.com" for every name below it together. All that
 * fit an address hold together: requests within less than an hour, and single ones, are spread evenly; several within an
 * hour, a day or a month are counted. `path`: only
 * for addresses that begin so. `permitted`: it may be asked whatever its robots.txt says, by its owner's permission.
 */
export type Pace = Quota & { host: string; path?: string; permitted?: true };

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

const COUNTED_FROM_SECONDS = 3_600;
const isCounted = ({ requests, perSeconds }: Quota): boolean => requests > 1 && perSeconds >= COUNTED_FROM_SECONDS;

const PERIODS: readonly [number, string][] = [
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
];
/** "7 days", "an hour": for people. */
const spell = (seconds: number): string => {
  const [unit, name] = PERIODS.find(([each]) => seconds >= each) ?? [1, 'second'];
  const count = Math.ceil(seconds / unit);
  return `${count} ${name}${count === 1 ? '' : 's'}`;
};

const covers = ({ host, path }: Pace, { hostname, pathname }: URL): boolean =>
  (host === hostname || (host.startsWith('*.') && hostname.endsWith(host.slice(1)))) &&
  (path === undefined || pathname.startsWith(path));

/**
 * The crawler's way out: guarded, every hop asks the host's robots.txt first and then takes the host's next free moment,
 * which all functions share. Throws FetchPostponed when that is too far away, and when the server asks for time.
 */
export const politeFetch = (options: PoliteOptions): GuardedFetch => {
  const { book, clock, gapMs = GAP_MS, localGapMs = LOCAL_GAP_MS, paces = [] } = options;

  const pacesOf = (url: URL): Pace[] => paces.filter((one) => covers(one, url));
  /** What is asked at one pace: a host, or all hosts of a system that counts them together. */
  const keyOf = (url: URL): string => pacesOf(url).find(({ host }) => host.startsWith('*.'))?.host ?? url.host;

  const take = async (url: URL, request: FetchRequest, own: number, quotas: readonly Quota[]): Promise<void> => {
    const least = options.allowedLoopbackOrigins.includes(url.origin) ? localGapMs : gapMs;
    const { granted, waitMs, usedUp } = await book.reserve(keyOf(url), {
      gapMs: Math.max(least, own),
      maxWaitMs: request.maxWaitMs ?? LONGEST_WAIT_MS,
      quotas,
    });
    if (!granted) {
      const seconds = Math.ceil(waitMs / 1000);
      const again =
        usedUp === undefined
          ? `${url.host} is asked again in ${spell(seconds)}.`
          : `${url.host} may be asked ${usedUp.requests} times in ${spell(usedUp.perSeconds)}, which are used up: again in ${spell(seconds)}.`;
      throw new FetchPostponed('pace', seconds, again);
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

  const forRobots = guardedFetch({ ...options, beforeHop: (url, request) => take(url, request, 0, []) });
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
      const asked = pacesOf(url);
      const permitted = asked.some((pace) => pace.permitted === true);
      const rules = permitted ? { delayMs: 0 } : await gate(url, request.tally);
      const spread = asked
        .filter((pace) => !isCounted(pace))
        .map(({ requests, perSeconds }) => (perSeconds * 1000) / requests);
      await take(url, request, Math.max(0, ...spread, rules.delayMs), asked.filter(isCounted));
    },
  });
  return async (request) => {
    const answer = await guarded(request);
    await listen(request.url, answer);
    return answer;
  };
};
