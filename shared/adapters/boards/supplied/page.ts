import type { ParsedPosting } from '../../../domain/postings/posting.ts';
import { readPage } from '../json-ld/page.ts';
import { postingsOfPage } from '../json-ld/posting.ts';
import { loadMarkup, type Markup, type MarkupDocument } from '../markup.ts';
import type { OddRow, Placement, SuppliedPosting } from '../supplied-port.ts';
import type { SuppliedBoard } from './board.ts';
import { linkInText, linkReader } from './card-links.ts';
import { type PageRead, postingOf, postingsOf } from './card-postings.ts';
import { findCards, type JobLink } from './cards.ts';
import { parsed } from './lines.ts';
import { unwrapped } from './links.ts';
import { addressesOf } from './page-addresses.ts';
import { findCardsInText } from './plain.ts';
import { readPostingPage } from './posting-page.ts';

/** The postings that the page's JSON-LD gives, under the board's own ids and addresses. */
const fromJsonLd = async (
  html: string,
  url: string,
  board: SuppliedBoard,
  own: JobLink | undefined,
): Promise<{ postings: ParsedPosting[]; odd: OddRow[] }> => {
  if (!/ld\+json/iu.test(html)) return { postings: [], odd: [] };
  const page = await readPage(html, url);
  const { postings, odd } = postingsOfPage(page);
  return {
    odd,
    postings: postings.flatMap((posting) => {
      const link = unwrapped(posting.url).flatMap((one) => board.jobAt(one) ?? [])[0];
      const stated = posting.facts.identifier;
      const byNumber =
        typeof stated === 'string' && board.jobAt(new URL(board.urlOf(stated.toLowerCase()))) !== undefined
          ? { id: stated.toLowerCase(), url: board.urlOf(stated.toLowerCase()) }
          : undefined;
      const found = (postings.length === 1 ? own : undefined) ?? link ?? byNumber;
      const { identifier: _, ...facts } = posting.facts;
      return found === undefined
        ? []
        : [{ ...posting, externalId: found.id, url: found.url, facts, applyUrl: posting.applyUrl ?? null }];
    }),
  };
};

const placed = (postings: readonly ParsedPosting[], placement: Placement): SuppliedPosting[] =>
  postings.map((posting) => ({ posting, placement }));

/** The one posting that the page shows, when it is the page of one. */
const shownIn = (
  { markup, document }: { markup: Markup; document: MarkupDocument },
  board: SuppliedBoard,
  own: JobLink | undefined,
  from: Date,
): ParsedPosting[] => {
  const main = own === undefined ? undefined : readPostingPage(markup, document, board.names, from);
  if (main === undefined || own === undefined) return [];
  const { card } = main;
  const said = postingOf({ ...own, title: card.title ?? '', company: card.company, place: card.place }, card, board);
  return [{ ...said, descriptionHtml: main.html, level: main.level, facts: {} }];
};

/** Each posting once, from the part that comes first, completed by the later ones. */
const onceEach = (parts: readonly SuppliedPosting[]): SuppliedPosting[] => {
  const once = new Map<string, SuppliedPosting>();
  for (const one of parts) {
    const known = once.get(one.posting.externalId);
    const whole = known === undefined ? one : { ...known, posting: filled(known.posting, one.posting) };
    once.set(one.posting.externalId, whole);
  }
  return [...once.values()];
};

const hasText = ({ posting }: SuppliedPosting): boolean =>
  posting.descriptionHtml !== '' && posting.facts.snippet_only !== true;

/**
 * Reads a page or a letter's HTML of a board: what its data and JSON-LD say, then the one posting that it shows, then its
 * cards. Each posting once, from the part that says most of it. `told`: where the page stood, as far as it is told.
 */
export const readHtml = async (
  html: string,
  board: SuppliedBoard,
  { told, from, isPage }: { told: readonly string[]; from: Date; isPage: boolean },
): Promise<PageRead | undefined> => {
  const markup = await loadMarkup();
  const document = parsed(markup, html);
  if (document === undefined) return undefined;
  const cards = findCards(document, { ...board.habits, linkOf: linkReader(board, markup) }, from);
  if (cards === undefined) return undefined;
  if (!isPage) return postingsOf(cards, board, false);
  const addresses = [...told, ...addressesOf(markup, document, html)].flatMap((text) => unwrapped(text));
  const own = addresses.flatMap((url) => board.jobAt(url) ?? [])[0];
  const ld = await fromJsonLd(html, addresses[0]?.href ?? board.urlOf('1'), board, own);
  const read = board.dataOf?.(markup, document, from) ?? { postings: [], odd: [] };
  const data = read.postings.map(
    ({ posting, isAd }): SuppliedPosting => ({ posting, placement: isAd ? 'sponsored' : 'listed' }),
  );
  const shown = shownIn({ markup, document }, board, own, from);
  const rest = postingsOf(cards, board, true);
  const once = onceEach([
    ...placed(ld.postings, 'listed'),
    ...data.filter(hasText),
    ...placed(shown, 'listed'),
    ...data,
    ...rest.postings,
  ]);
  const at = addresses.find(({ hostname }) => board.hosts.test(hostname));
  const here = ({ posting, ...rest }: SuppliedPosting): SuppliedPosting => ({
    ...rest,
    posting:
      posting.url === board.urlOf(posting.externalId)
        ? { ...posting, url: board.urlOf(posting.externalId, at) }
        : posting,
  });
  const isList = addresses.some((url) => board.isList(url));
  const isOne = !isList && (ld.postings.length === 1 || shown.length === 1);
  const main = own?.id ?? ld.postings[0]?.externalId;
  return {
    postings: once
      .map(here)
      .map((one) => (isOne && one.posting.externalId !== main ? { ...one, placement: 'similar' } : one)),
    odd: [...ld.odd, ...read.odd, ...rest.odd],
  };
};

/** A posting with what another part of the page says besides. */
const filled = (first: ParsedPosting, second: ParsedPosting): ParsedPosting => ({
  ...first,
  companyName: first.companyName ?? second.companyName,
  locations: first.locations.length > 0 || first.workMode === 'remote' ? first.locations : second.locations,
  workMode: first.workMode ?? second.workMode,
  salary: first.salary ?? (first.salaryText == null ? second.salary : null),
  salaryText: first.salaryText ?? (first.salary === null ? second.salaryText : null),
  employmentType: first.employmentType ?? second.employmentType,
  postedAt: first.postedAt ?? second.postedAt,
});

/** Reads a letter without markup. */
export const readPlain = (text: string, board: SuppliedBoard, from: Date): PageRead =>
  postingsOf(findCardsInText(text, linkInText(board), board.habits, from), board, false);
