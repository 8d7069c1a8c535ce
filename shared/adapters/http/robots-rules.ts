import robotsParser from 'robots-parser';
import type { KnownRobots } from './port.ts';

export type Rules = {
  allows(url: string): boolean;
  reason: 'robots' | 'robots_unknown';
  /** What it asks to be left between two requests; 0: nothing. */
  delayMs: number;
  until: number;
};

/** Longer is taken for a mistake in units. */
const LONGEST_DELAY_SECONDS = 60 * 60;

/**
 * Only the lines that matter: any other between two User-agent lines would end their group for the parser, which RFC 9309
 * (2.2.1) does not let it do.
 */
const lines = (text: string): string =>
  text
    .split(/\r\n|\r|\n/u)
    .filter((line) => /^\s*(?:user-agent|allow|disallow|crawl-delay)\s*:/iu.test(line))
    .join('\n');

/** What a robots.txt means for one user agent. Parsed once; asked for each address. */
export const rulesOf = (origin: string, known: KnownRobots, userAgent: string): Rules => {
  const until = known.expiresAt.getTime();
  if (known.verdict !== 'rules') {
    const open = known.verdict === 'open';
    return { allows: () => open, reason: open ? 'robots' : 'robots_unknown', delayMs: 0, until };
  }
  const parsed = robotsParser(`${origin}/robots.txt`, lines(known.text));
  const delay = parsed.getCrawlDelay(userAgent) ?? 0;
  return {
    allows: (url) => parsed.isAllowed(url, userAgent) !== false,
    reason: 'robots',
    delayMs: delay > 0 ? Math.min(delay, LONGEST_DELAY_SECONDS) * 1000 : 0,
    until,
  };
};
