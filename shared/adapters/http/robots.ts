import robotsParser from 'robots-parser';
import type { Clock } from '../../domain/clock.ts';
import { FetchRefused, type GuardedFetch } from './port.ts';

/** robots.txt is kept a day (RFC 9309, 2.4), an unreachable one ten minutes. */
const KEPT_MS = 24 * 60 * 60 * 1000;
const FAILURE_KEPT_MS = 10 * 60 * 1000;
/** RFC 9309 asks for at least 500 KiB. */
const MOST_BYTES = 512 * 1024;

type Rules = { allows(url: string): boolean; reason: 'robots' | 'robots_unknown'; until: number };

const load = async (origin: string, fetch: GuardedFetch, userAgent: string, clock: Clock): Promise<Rules> => {
  const now = clock.now().getTime();
  const unknown: Rules = { allows: () => false, reason: 'robots_unknown', until: now + FAILURE_KEPT_MS };
  try {
    const address = `${origin}/robots.txt`;
    const answer = await fetch({ url: address, accept: 'text/plain', maxBytes: MOST_BYTES });
    // A server that has none allows all; one that fails may not be crawled until it says (RFC 9309, 2.3.1).
    if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) {
      return { allows: () => true, reason: 'robots', until: now + KEPT_MS };
    }
    if (answer.status !== 200) return unknown;
    const parsed = robotsParser(address, new TextDecoder().decode(answer.body));
    return { allows: (url) => parsed.isAllowed(url, userAgent) !== false, reason: 'robots', until: now + KEPT_MS };
  } catch (error) {
    if (error instanceof FetchRefused && error.reason !== 'unreachable' && error.reason !== 'timeout') throw error;
    return unknown;
  }
};

/**
 * A gate that throws FetchRefused unless the host's robots.txt lets `userAgent` fetch the address. Answers are kept
 * per origin; asking several times at once fetches once.
 */
export const robotsGate = (fetch: GuardedFetch, userAgent: string, clock: Clock): ((url: URL) => Promise<void>) => {
  const known = new Map<string, Promise<Rules>>();
  return async (url) => {
    let rules = await known.get(url.origin);
    if (rules === undefined || rules.until <= clock.now().getTime()) {
      const loading = load(url.origin, fetch, userAgent, clock);
      known.set(url.origin, loading);
      loading.catch(() => known.delete(url.origin));
      rules = await loading;
    }
    if (rules.allows(url.href)) return;
    const why = rules.reason === 'robots' ? 'forbids it' : 'cannot be read now';
    throw new FetchRefused(rules.reason, `${url.host} is not fetched: its robots.txt ${why}.`);
  };
};
