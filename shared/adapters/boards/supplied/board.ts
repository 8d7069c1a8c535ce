import type { ClosedBoardName } from '../../../domain/postings/closed-boards.ts';
import type { ParsedPosting } from '../../../domain/postings/posting.ts';
import type { Markup, MarkupDocument, MarkupElement } from '../markup.ts';
import type { OddRow } from '../supplied-port.ts';
import type { Habits } from './card.ts';
import type { JobLink } from './cards.ts';
import type { PageNames } from './posting-page.ts';

/** What the data in a page's scripts gives. */
export type DataRead = { postings: { posting: ParsedPosting; isAd: boolean }[]; odd: OddRow[] };

/** One closed board: how its addresses, letters and pages look. It fetches nothing. */
export type SuppliedBoard = {
  name: ClosedBoardName;
  label: string;
  /** Its hosts, and those its letters come from. */
  hosts: RegExp;
  senders: RegExp;
  habits: Habits;
  names: PageNames;
  /** The posting that an address of the board is about. */
  jobAt(url: URL): JobLink | undefined;
  /** An address that leads to a posting but does not say to which (an ad's click counter). */
  isBlind(url: URL): boolean;
  /** Whether an address is that of an ad. */
  isAd(url: URL): boolean;
  /** The posting that an element's own attributes name. */
  jobOf(element: MarkupElement): string | undefined;
  /** The address of the posting with that id; `page`: where it was seen, for a board that has a site for each country. */
  urlOf(id: string, page?: URL): string;
  /** A list of postings, of which none is the page's own. */
  isList(url: URL): boolean;
  /** Where a person finds a posting whose address is not known. */
  searchUrl(words: string): string;
  dataOf?(markup: Markup, document: MarkupDocument, now: Date): DataRead;
};
