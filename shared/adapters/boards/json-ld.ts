import { closedBoard } from '../../domain/postings/closed-boards.ts';
import { bareAddress } from './json-ld/links.ts';
import type { BoardAdapter } from './port.ts';

const MOST_ADDRESS = 255;

const NAMED = /^(?:[\p{L}\p{N}_-]+\.)+\p{L}[\p{L}\p{N}-]+$/u;
/** Names that no public server has (RFC 6761, 6762, 7686, 8375, 9476): "metadata.google.internal". */
const NOT_PUBLIC = /\.(?:internal|local|localhost|home\.arpa|onion|alt|lan|intranet|corp)$/u;
const whyNot = ({ hostname, port }: URL): string | undefined => {
  if (!NAMED.test(hostname) || NOT_PUBLIC.test(hostname))
    return 'This address is not on the public web: paste the page as anybody can open it, like https://www.example.com/careers.';
  return port === ''
    ? undefined
    : `Only the web’s usual ports are asked, not ${port}: paste the page’s public address.`;
};

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
    if (whyNot(url) !== undefined || url.username !== '' || closedBoard(url.hostname) !== undefined) return undefined;
    // Written with http or without a scheme it is the same page.
    const address = bareAddress(`https:${url.href.slice(url.protocol.length)}`);
    return address.length <= MOST_ADDRESS ? address : undefined;
  },
  advise: whyNot,
  boardUrl: (token) => token,
  pages,
});
