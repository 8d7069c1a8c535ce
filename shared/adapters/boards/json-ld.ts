import { closedBoard } from '../../domain/postings/closed-boards.ts';
import { bareAddress } from './json-ld/links.ts';
import type { BoardAdapter } from './port.ts';

const MOST_ADDRESS = 255;

/** Any employer's page that says in schema.org's JobPosting what it offers: a posting, a list of them, or a sitemap. `pages` reads it. */
export const jsonLd = (pages: BoardAdapter['pages']): BoardAdapter => ({
  name: 'json-ld',
  label: 'Web page',
  kind: 'site',
  lists: 'whole',
  example: 'https://www.fernhollow.example/careers',
  off: null,
  terms: null,
  // Each site is asked as its own robots.txt says, or as any other host.
  pace: [],
  crawlEveryHours: null,
  recognise(url) {
    const named = /^(?:[\p{L}\p{N}_-]+\.)+\p{L}[\p{L}\p{N}-]+$/u.test(url.hostname);
    if (url.protocol !== 'https:' || !named || url.username !== '' || closedBoard(url.hostname) !== undefined)
      return undefined;
    const address = bareAddress(url.href);
    return address.length <= MOST_ADDRESS ? address : undefined;
  },
  boardUrl: (token) => token,
  pages,
});
