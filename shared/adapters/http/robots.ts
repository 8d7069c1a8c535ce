import type { Clock } from '../../domain/clock.ts';
import { FetchRefused, type GuardedFetch, type HostBook, type KnownRobots, type Tally } from './port.ts';
import { type Rules, rulesOf } from './robots-rules.ts';

/** robots.txt is kept a day (RFC 9309, 2.4), an unreachable one ten minutes. */
const KEPT_MS = 24 * 60 * 60 * 1000;
const FAILURE_KEPT_MS = 10 * 60 * 1000;
/** After a month without an answer there is none (RFC 9309, 2.3.1.4). */
const UNREACHABLE_FOR_MS = 30 * 24 * 60 * 60 * 1000;
/** RFC 9309 asks for at least 500 KiB; what comes after is not read. */
const MOST_BYTES = 500 * 1024;
/** Parsed rules kept in a process. */
const MOST_KEPT = 500;

export type RobotsGate = (url: URL, tally: Tally | undefined) => Promise<Rules>;

const NOT_OURS = new Set(['forbidden_address', 'bad_url', 'closed_board']);

const load = async (
  origin: string,
  fetch: GuardedFetch,
  since: Date | null,
  now: Date,
  tally: Tally | undefined,
): Promise<KnownRobots> => {
  const known = (verdict: KnownRobots['verdict'], text = ''): KnownRobots => ({
    verdict,
    text,
    expiresAt: new Date(now.getTime() + KEPT_MS),
    unreachableSince: null,
  });
  const unreachable = (): KnownRobots => {
    const from = since ?? now;
    if (now.getTime() - from.getTime() >= UNREACHABLE_FOR_MS) return { ...known('open'), unreachableSince: from };
    return { ...known('closed'), expiresAt: new Date(now.getTime() + FAILURE_KEPT_MS), unreachableSince: from };
  };
  try {
    const answer = await fetch({
      url: `${origin}/robots.txt`,
      accept: 'text/plain',
      maxBytes: MOST_BYTES,
      overflow: 'cut',
      ...(tally === undefined ? {} : { tally }),
    });
    if (answer.status === 200) return known('rules', new TextDecoder().decode(answer.body).replaceAll('\0', ''));
    // A server that has none allows all; one that fails, or has no time now, may not be crawled until it says (2.3.1).
    if (answer.status >= 300 && answer.status < 500 && answer.status !== 429) return known('open');
    return unreachable();
  } catch (error) {
    if (!(error instanceof FetchRefused) || NOT_OURS.has(error.reason)) throw error;
    return error.reason === 'too_many_redirects' ? known('open') : unreachable();
  }
};

/**
 * Gives the rules of an address's host, and throws FetchRefused where they forbid it. What a robots.txt says is kept in
 * the book, for every function, and parsed in this process; asking several times at once fetches once.
 */
export const robotsGate = (fetch: GuardedFetch, userAgent: string, book: HostBook, clock: Clock): RobotsGate => {
  const parsed = new Map<string, Promise<Rules>>();
  const look = async (origin: string, tally: Tally | undefined): Promise<Rules> => {
    const now = clock.now();
    const known = await book.robots(origin);
    if (known !== undefined && known.expiresAt > now) return rulesOf(origin, known, userAgent);
    const fresh = await load(origin, fetch, known?.unreachableSince ?? null, now, tally);
    await book.noteRobots(origin, fresh);
    return rulesOf(origin, fresh, userAgent);
  };
  return async (url, tally) => {
    let rules = await parsed.get(url.origin);
    if (rules === undefined || rules.until <= clock.now().getTime()) {
      const looking = look(url.origin, tally);
      if (parsed.size >= MOST_KEPT) parsed.clear();
      parsed.set(url.origin, looking);
      looking.catch(() => parsed.delete(url.origin));
      rules = await looking;
    }
    if (rules.allows(url.href)) return rules;
    const why = rules.reason === 'robots' ? 'forbids it' : 'cannot be read now';
    throw new FetchRefused(rules.reason, `${url.host} is not fetched: its robots.txt ${why}.`);
  };
};
