import type { OddRow, ParsedPosting } from '../../domain/postings/posting.ts';
import type { GuardedFetch } from '../http/port.ts';

export type { OddRow, ParsedPosting, PostedCompany, PostedPlace } from '../../domain/postings/posting.ts';

/** What a source's URL says: which employer's board it is, or WHOLE_BOARD. */
export type BoardToken = string;
/** The token of a board that is one list for everyone, with no employer's own board in it. */
export const WHOLE_BOARD: BoardToken = 'all';
export type Validators = { etag: string | null; lastModified: string | null };

export type BoardPage =
  | {
      kind: 'postings';
      postings: ParsedPosting[];
      odd: OddRow[];
      /** Of the whole board; both null where it takes several answers to read it. */
      validators: Validators;
      /** The board gives no more of its list than this, so that what was not seen is not gone. */
      partial?: true;
    }
  /** The board says that nothing changed since the validators given. */
  | { kind: 'not_modified' };

/** What a board asks of those who show its postings; every API answer that shows one carries it. */
export type BoardTerms = {
  /** The credit to show: "Jobs by Example". */
  text: string;
  link: string;
  /** What must and must not be done, one sentence each. */
  rules: readonly string[];
};

/**
 * How often a host may be asked at most; all that fit hold together. `host` is a name, or "*.example.com" for every name
 * below it. `path`: only for addresses that begin so (an API whose pages are no part of it). `permitted`: an operator has the board's permission to read it, which its robots.txt does not tell.
 */
export type HostPace = { host: string; requests: number; perSeconds: number; path?: string; permitted?: true };

/**
 * One job board. `pages` reads one board page by page; when it ends without throwing, the whole board was read, so that
 * what was not on it is gone, unless the adapter lists only the newest or a page was partial. A row that does not parse
 * is reported as odd and spoils no other.
 */
export type BoardAdapter = {
  /** As it stands in jobs.sources.adapter; never changes. */
  readonly name: string;
  /** For people: "Greenhouse". */
  readonly label: string;
  /** One employer's board, one list of many employers, or any site's own pages (asked last whose address it is). */
  readonly kind: 'employer' | 'aggregator' | 'site';
  /** Whether a read board is all there is (what is missing is gone) or only its newest postings. */
  readonly lists: 'whole' | 'newest';
  /** An address of the kind to paste, with "<company>" in it where one is needed. */
  readonly example: string;
  /** Why it is not fetched as configured (robots.txt, a missing key), and what to do; null when it is. */
  readonly off: string | null;
  readonly terms: BoardTerms | null;
  readonly pace: readonly HostPace[];
  /** Hours between two crawls that the board asks for; null: the usual. */
  readonly crawlEveryHours: number | null;
  /** The board's token when the URL is one of its addresses; undefined for any other URL. */
  recognise(url: URL): BoardToken | undefined;
  /** What to paste instead, for an address that belongs to this system but does not say whose board it is. */
  advise?(url: URL): string | undefined;
  /** The token as people read it in the source's name; absent: as it is. */
  shown?(token: BoardToken): string;
  /** The page where people see the board. */
  boardUrl(token: BoardToken): string;
  /** Throws BoardFailed, or what the fetch throws. */
  pages(token: BoardToken, fetch: GuardedFetch, known: Validators): AsyncIterable<BoardPage>;
  /**
   * For a board whose list has no text: the same posting made whole by a request of its own. Called for postings that
   * are new or whose row changed. Throws BoardFailed (not_found: it is gone), or what the fetch throws.
   */
  detail?(token: BoardToken, posting: ParsedPosting, fetch: GuardedFetch): Promise<ParsedPosting>;
};

/** What is known of a board without reading it. */
export type BoardFacts = Omit<BoardAdapter, 'pages' | 'detail'>;

/** not_found: no such board; busy: later; refused: not for us; unreadable: an answer in another shape. */
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
export type Boards<Board extends BoardFacts = BoardAdapter> = {
  readonly all: readonly Board[];
  byName(name: string): Board | undefined;
  /** The board that a URL belongs to. */
  recognise(url: URL): { adapter: Board; token: BoardToken } | undefined;
  /** What to paste instead of an address that is nearly one of a known system. */
  advise(url: URL): string | undefined;
};

/** Makes a description safe to show, and its text without markup. */
export type CleanHtml = (html: string) => { html: string; text: string };
