import type { OddRow, ParsedPosting } from '../../domain/postings/posting.ts';
import type { GuardedFetch } from '../http/port.ts';

export type { OddRow, ParsedPosting } from '../../domain/postings/posting.ts';

/** What a source's URL says: which employer's board it is. */
export type BoardToken = string;
export type Validators = { etag: string | null; lastModified: string | null };

export type BoardPage =
  | { kind: 'postings'; postings: ParsedPosting[]; odd: OddRow[]; validators: Validators }
  /** The board says that nothing changed since the validators given. */
  | { kind: 'not_modified' };

/**
 * One job board. `pages` reads one employer's board page by page; when it ends without throwing, the whole board was
 * read, so that what was not on it is gone. A row that does not parse is reported as odd and spoils no other.
 */
export type BoardAdapter = {
  /** As it stands in jobs.sources.adapter; never changes. */
  readonly name: string;
  /** For people: "Greenhouse". */
  readonly label: string;
  /** The employer's token when the URL is one of this board's; undefined for any other URL. */
  recognise(url: URL): BoardToken | undefined;
  /** The page where people see the board. */
  boardUrl(token: BoardToken): string;
  /** Throws BoardFailed, or what the fetch throws. */
  pages(token: BoardToken, fetch: GuardedFetch, known: Validators): AsyncIterable<BoardPage>;
};

export type BoardFailure = 'not_found' | 'busy' | 'refused' | 'unreadable';

/** The board did not give its postings. */
export class BoardFailed extends Error {
  readonly failure: BoardFailure;
  /** How long the board asks to be left alone. */
  readonly retryAfterSeconds: number | null;
  constructor(failure: BoardFailure, message: string, retryAfterSeconds: number | null = null) {
    super(message);
    this.name = 'BoardFailed';
    this.failure = failure;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** All boards that can be fetched. */
export type Boards = {
  byName(name: string): BoardAdapter | undefined;
  /** The board that a URL belongs to. */
  recognise(url: URL): { adapter: BoardAdapter; token: BoardToken } | undefined;
};

/** Makes a description safe to show, and its text without markup. */
export type CleanHtml = (html: string) => { html: string; text: string };
