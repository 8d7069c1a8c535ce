import type { GuardedFetch } from '../http/port.ts';
import { readJson } from './answers.ts';
import {
  type BoardAdapter,
  type BoardPage,
  type BoardTerms,
  type BoardToken,
  type HostPace,
  type OddRow,
  type ParsedPosting,
  type Validators,
  WHOLE_BOARD,
} from './port.ts';

/** What is particular to one list of many employers. */
export type Aggregator = {
  name: string;
  label: string;
  /** Host names of the board's pages and of its API, each with or without "www.". */
  hosts: readonly string[];
  /** Where people see the list; also the address to paste. */
  home: string;
  terms: BoardTerms | null;
  pace: readonly HostPace[];
  crawlEveryHours: number | null;
  off?: string | null;
  /** Which part of the list an address means; default: all of it. */
  tokenOf?: (url: URL) => BoardToken | undefined;
  boardUrl?: (token: BoardToken) => string;
  pages: BoardAdapter['pages'];
};

/** A list of many employers as an adapter: its addresses, its terms, and only its newest postings. */
export const aggregator = (one: Aggregator): BoardAdapter => ({
  name: one.name,
  label: one.label,
  kind: 'aggregator',
  lists: 'newest',
  example: one.home,
  off: one.off ?? null,
  terms: one.terms,
  pace: one.pace,
  crawlEveryHours: one.crawlEveryHours,
  recognise(url) {
    if (!one.hosts.includes(url.hostname.replace(/^www\./u, ''))) return undefined;
    return one.tokenOf === undefined ? WHOLE_BOARD : one.tokenOf(url);
  },
  boardUrl: (token) => one.boardUrl?.(token) ?? one.home,
  pages: one.pages,
});

type Parsed = { postings: ParsedPosting[]; odd: OddRow[] };
const JSON_TYPE = 'application/json';
const MOST_BYTES = 32 * 1024 * 1024;

/** An aggregator whose API gives everything in one answer of JSON. */
export const oneAnswer = ({
  api,
  parse,
  ...rest
}: Omit<Aggregator, 'pages'> & { api: string; parse: (answer: unknown) => Parsed }): BoardAdapter =>
  aggregator({
    ...rest,
    async *pages(_token, fetch, known) {
      const answer = await fetch({ url: api, accept: JSON_TYPE, maxBytes: MOST_BYTES, ...known });
      if (answer.status === 304) yield { kind: 'not_modified' };
      else {
        const validators = { etag: answer.etag, lastModified: answer.lastModified };
        yield { kind: 'postings', ...parse(readJson(rest.label, 'such list', answer)), validators };
      }
    },
  });

const NO_VALIDATORS: Validators = { etag: null, lastModified: null };

/** One page of an API read as JSON. Throws BoardFailed, or what the fetch throws. */
export const jsonPage = async (label: string, url: string, fetch: GuardedFetch): Promise<unknown> =>
  readJson(label, 'such list', await fetch({ url, accept: JSON_TYPE, maxBytes: MOST_BYTES }));

/** Whether a page is a list's last: by the count of the whole, or, where the board tells none, by being short. */
export const isLast = (rows: number, offset: number, aPage: number, count: number | null | undefined): boolean =>
  rows === 0 || (count == null ? rows < aPage : offset + aPage >= count);

/**
 * Reads page after page until one says that it was the last, gives no posting that was not seen before, or
 * `mostPages` is reached.
 */
export async function* pageByPage(
  mostPages: number,
  read: (page: number) => Promise<Parsed & { last: boolean }>,
): AsyncGenerator<BoardPage> {
  const seen = new Set<string>();
  for (let page = 0; page < mostPages; page += 1) {
    const { last, postings, odd } = await read(page);
    // A list that grows while it is read shows the end of one page again on the next.
    const fresh = postings.filter((posting) => !seen.has(posting.externalId));
    for (const posting of fresh) seen.add(posting.externalId);
    yield { kind: 'postings', postings: fresh, odd, validators: NO_VALIDATORS };
    if (last || fresh.length + odd.length === 0) return;
  }
}
