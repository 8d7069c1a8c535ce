import type { ParsedPosting, WorkModeField } from '../../domain/postings/posting.ts';
import type { FetchAnswer } from '../http/port.ts';
import { distinct } from './places.ts';
import type { BoardAdapter, BoardToken, OddRow } from './port.ts';

/** A whole board in one answer: the largest seen holds 840 postings in 12 MB. */
export const MOST_BYTES = 64 * 1024 * 1024;

export type Parsed = { postings: ParsedPosting[]; odd: OddRow[] };

/** Reads a board that gives everything in one answer, which may say that nothing changed. */
export const oneAnswer = (board: {
  accept: string;
  url: (token: BoardToken) => string;
  parse: (token: BoardToken, answer: FetchAnswer) => Parsed | Promise<Parsed>;
}): BoardAdapter['pages'] =>
  async function* (token, fetch, known) {
    const answer = await fetch({ url: board.url(token), accept: board.accept, maxBytes: MOST_BYTES, ...known });
    if (answer.status === 304) yield { kind: 'not_modified' };
    else {
      const validators = { etag: answer.etag, lastModified: answer.lastModified };
      yield { kind: 'postings', ...(await board.parse(token, answer)), validators };
    }
  };

/** The parts of a URL's path, decoded; a part that cannot be decoded stays as it is. */
export const pathOf = (url: URL): string[] =>
  url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map((part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        return part;
      }
    });

/** The host without a leading "www.": "larchwood.recruitee.com". */
export const hostOf = (url: URL): string => url.hostname.replace(/^www\./u, '').replace(/\.$/u, '');

/** The name before `suffix` when the host is one label below it and none of the system's own; else undefined. */
export const subdomainOf = (url: URL, suffix: string, own: readonly string[]): string | undefined => {
  const host = hostOf(url);
  if (!host.endsWith(`.${suffix}`)) return undefined;
  const name = host.slice(0, -suffix.length - 1);
  return /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u.test(name) && !own.includes(name) ? name : undefined;
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Plain text as HTML: its paragraphs and line breaks stay. */
export const textAsHtml = (text: string): string =>
  text
    .split(/\n{2,}/u)
    .flatMap((block) => (block.trim() === '' ? [] : `<p>${escaped(block.trim()).replaceAll('\n', '<br>')}</p>`))
    .join('\n');

/** The sections of a description in their order, each below its heading; empty ones are left out. */
export const sectionsAsHtml = (sections: readonly { heading?: string | null | undefined; html: string }[]): string =>
  sections
    .flatMap(({ heading, html }) =>
      html.trim() === '' ? [] : heading?.trim() ? `<h3>${escaped(heading.trim())}</h3>\n${html}` : html,
    )
    .join('\n');

/** The mode of work that a board's word for it means; null for any other word. */
export const modeFrom = (written: string | null | undefined): WorkModeField => {
  const word = written?.toLowerCase().replace(/[\s_-]+/gu, '') ?? '';
  if (/hybrid|partial(?:ly)?remote|flexible/u.test(word)) return 'hybrid';
  if (/^(?:no|not|non)remote/u.test(word)) return 'onsite';
  if (/remote|telecommut|homeoffice|workfromhome|virtual/u.test(word)) return 'remote';
  return /onsite|inoffice|office|inperson|physical/u.test(word) ? 'onsite' : null;
};

/** One posting of two rows that the board gives for two places: the first, at both. */
export const atBothPlaces = (first: ParsedPosting, second: ParsedPosting): ParsedPosting => ({
  ...first,
  locations: distinct([...first.locations, ...second.locations]),
  places: [
    ...new Map([...(first.places ?? []), ...(second.places ?? [])].map((one) => [JSON.stringify(one), one])).values(),
  ],
  descriptionHtml: first.descriptionHtml === '' ? second.descriptionHtml : first.descriptionHtml,
});
