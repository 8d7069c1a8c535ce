import type { ClosedBoardName } from '../../domain/postings/closed-boards.ts';
import type { OddRow, ParsedPosting } from '../../domain/postings/posting.ts';

export type { OddRow } from '../../domain/postings/posting.ts';

/** The longest page and text (characters) and the largest message (bytes) that are read. */
export const MOST_PAGE = 2_000_000;
export const MOST_TEXT = 200_000;
export const MOST_MESSAGE = 5 * 1024 * 1024;

/** What a person says of a text that they pasted, where the text does not say it. */
export type Said = { title?: string | undefined; companyName?: string | undefined; location?: string | undefined };

/** A document that a person got from a closed board and hands over. `url`: where the page or posting stands. */
export type SuppliedDocument =
  | { kind: 'eml'; content: Uint8Array; board?: ClosedBoardName | undefined }
  | { kind: 'html'; content: string; url?: string | undefined; board?: ClosedBoardName | undefined }
  | { kind: 'text'; content: string; url?: string | undefined; board?: ClosedBoardName | undefined; said?: Said };

/** listed: what the document is about. similar: what the board puts below it. sponsored: paid for by the employer. */
export type Placement = 'listed' | 'similar' | 'sponsored';
export type SuppliedPosting = { posting: ParsedPosting; placement: Placement };

export type SuppliedRead = {
  board: ClosedBoardName;
  form: 'alert' | 'page' | 'text';
  postings: SuppliedPosting[];
  /** Cards that could not be read, each with its place and reason. */
  odd: OddRow[];
};

/** What is missing of a document, by the fields of the request that would say it. */
export type NotSupplied = { missing: { field: string; message: string }[] };

/**
 * Reads a document of a closed board: nothing is fetched, run or written, whatever it holds. `now` is when it was
 * handed over: "3 days ago" counts from the message's own date, else from then. What it gives is only what the board
 * shows to everyone (ids, canonical addresses, titles, employers, places, pay, texts): no tracking parameter, no
 * sign-in token, nothing about the person it was sent to.
 */
export type ReadSupplied = (document: SuppliedDocument, now: Date) => Promise<SuppliedRead | NotSupplied>;
