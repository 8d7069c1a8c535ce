import * as z from 'zod';
import type { ParsedPosting } from '../../../domain/postings/posting.ts';
import { readSalary } from '../../../domain/postings/salary.ts';
import { sha256 } from '../../../domain/sha256.ts';
import { address, company, id, line, title } from '../fields.ts';
import { readPage } from '../json-ld/page.ts';
import { postingsOfPage } from '../json-ld/posting.ts';
import { loadMarkup, type Markup, type MarkupDocument, type MarkupElement } from '../markup.ts';
import { plainLine, readRows } from '../rows.ts';
import type { OddRow, Placement, SuppliedPosting } from '../supplied-port.ts';
import type { SuppliedBoard } from './board.ts';
import { suppliedBoards } from './boards.ts';
import type { Card } from './card.ts';
import { type FoundCard, findCards, type JobLink } from './cards.ts';
import { parsed, seenText } from './lines.ts';
import { unwrapped } from './links.ts';
import { findCardsInText } from './plain.ts';
import { readPostingPage } from './posting-page.ts';
import { isBadge, isFoot, isHead } from './words.ts';

export type PageRead = { postings: SuppliedPosting[]; odd: OddRow[] };
type Blind = JobLink & { isAd?: boolean };

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
const BLIND = 'blind ';

/** A link that counts a click and says nothing of where it leads: its words tell whether it is a posting's. */
const blindLink = (markup: Markup, element: MarkupElement, urls: readonly URL[]): Blind | undefined => {
  const text = plainLine(seenText(markup, element), 400);
  if (text.length < 4 || isBadge(text) || isFoot(text) || isHead(text)) return undefined;
  const [first] = urls;
  return first === undefined ? undefined : { id: `${BLIND}${sha256(first.href)}`, url: first.href };
};

const linkReader =
  (board: SuppliedBoard, markup: Markup) =>
  (element: MarkupElement): Blind | undefined => {
    const own = board.jobOf(element);
    if (own !== undefined) return { id: own, url: board.urlOf(own) };
    const href = element.name === 'a' ? element.attribs.href : undefined;
    if (href === undefined) return undefined;
    const urls = unwrapped(href, board.urlOf('1'));
    const isAd = urls.some((url) => board.isAd(url));
    for (const url of urls) {
      const link = board.jobAt(url);
      if (link !== undefined) return { ...link, isAd };
    }
    if (!urls.some((url) => board.isBlind(url))) return undefined;
    const blind = blindLink(markup, element, urls);
    return blind === undefined ? undefined : { ...blind, isAd };
  };

/** Pay as the board prints it; what the board itself guessed is an estimate. */
const payOf = (pay: string | null): Pick<ParsedPosting, 'salary' | 'salaryText'> => {
  if (pay === null || !/\best\b|\bestim|schätz/iu.test(pay) || /employer est|arbeitgeber|employeur/iu.test(pay))
    return { salary: null, salaryText: pay };
  const read = readSalary(pay.replace(/\((?:[^()]*)\)/gu, ' '), null);
  return { salary: read === null ? null : { ...read, estimated: true }, salaryText: null };
};

const Row = z.object({ id, url: address, title, company, place: line });
const postingOf = (row: z.infer<typeof Row>, card: Card): ParsedPosting => ({
  externalId: row.id,
  url: row.url,
  title: row.title,
  companyName: row.company,
  descriptionHtml: card.snippet === null ? '' : `<p>${escaped(card.snippet)}</p>`,
  locations: row.place === null ? [] : [row.place],
  workMode: card.mode,
  ...payOf(card.pay),
  employmentType: card.type,
  department: null,
  postedAt: card.postedAt,
  expiresAt: null,
  facts: { snippet_only: true },
});

/** A posting whose address nobody tells is known by what it says, and found by searching for it. */
const named = ({ link, card, placement }: FoundCard, board: SuppliedBoard): FoundCard[] => {
  if (!link.id.startsWith(BLIND)) return [{ link, card, placement }];
  const { title: role, company: who, place, pay, type, mode, postedAt, snippet } = card;
  if (role === null || who === null || [place, pay, type, mode, postedAt, snippet].every((one) => one === null))
    return [];
  const key = sha256([role, who, place ?? ''].join('\n').toLowerCase()).slice(0, 32);
  return [{ link: { id: `named-${key}`, url: board.searchUrl(`${role} ${who}`) }, card, placement }];
};

/** Cards as postings; one that has no title is odd, and so is one with no employer in a letter that names them. */
export const postingsOf = (cards: readonly FoundCard[], board: SuppliedBoard, isPage: boolean): PageRead => {
  const told = cards.flatMap((card) => named(card, board));
  // A page links to postings from its menus too: a link without words is no card.
  const real = isPage
    ? told.filter(({ card }) => card.title !== null && (card.company !== null || card.place !== null))
    : told;
  const byId = new Map(real.map((card) => [card.link.id, card]));
  const read = readRows(
    [...byId.values()].map(({ link, card }) => ({
      id: link.id,
      url: link.url,
      title: card.title,
      company: card.company,
      place: card.place,
    })),
    {
      schema: Row,
      needed: ['id', 'url', 'title'],
      toPosting: (row) => {
        const found = byId.get(row.id);
        return found === undefined ? undefined : postingOf(row, found.card);
      },
      idOf: (raw) => raw.id,
    },
  );
  return {
    odd: read.odd,
    postings: read.postings.map((posting) => ({
      posting,
      placement: byId.get(posting.externalId)?.placement ?? 'listed',
    })),
  };
};

/** Where a saved page stood: what browsers write into it, and what it says of itself. */
export const addressesOf = ({ DomUtils }: Markup, document: MarkupDocument, html: string): string[] => {
  const saved = /<!--\s*saved from url=\(\d+\)(?<url>https?:\/\/[^\s>]+)/iu.exec(html.slice(0, 5_000))?.groups?.url;
  const canonical = DomUtils.findOne(
    ({ name, attribs }) => name === 'link' && attribs.rel === 'canonical',
    document.children,
  )?.attribs.href;
  const og = DomUtils.findOne(
    ({ name, attribs }) => name === 'meta' && attribs.property === 'og:url',
    document.children,
  )?.attribs.content;
  return [saved, canonical, og].flatMap((one) =>
    one === undefined
      ? []
      : unwrapped(one)
          .map(({ href }) => href)
          .slice(0, 1),
  );
};

/** The board that a document's addresses speak of most: first where it stood, then what it links to. */
export const boardOfHtml = async (html: string, told: readonly string[]): Promise<SuppliedBoard | undefined> => {
  const markup = await loadMarkup();
  const document = parsed(markup, html);
  if (document === undefined) return undefined;
  for (const text of [...told, ...addressesOf(markup, document, html)]) {
    const host = URL.parse(text)?.hostname ?? '';
    const board = suppliedBoards.find(({ hosts }) => hosts.test(host));
    if (board !== undefined) return board;
  }
  const hrefs = markup.DomUtils.getElementsByTagName('a', document)
    .map(({ attribs }) => attribs.href ?? '')
    .slice(0, 5_000);
  const counts = new Map<SuppliedBoard, number>();
  for (const href of hrefs)
    for (const url of unwrapped(href)) {
      const board = suppliedBoards.find((one) => one.hosts.test(url.hostname));
      if (board === undefined) continue;
      counts.set(board, (counts.get(board) ?? 0) + (board.jobAt(url) === undefined ? 1 : 10));
    }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
};

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

/**
 * Reads a page or a letter's HTML of a board: what its data and JSON-LD say, then the one posting that it shows, then its
 * cards. Each posting once, from the part that says most of it. `url`: where the page stood, as far as it is told.
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
  const isList = addresses.some((url) => board.isList(url));
  const ld = await fromJsonLd(html, addresses[0]?.href ?? board.urlOf('1'), board, own);
  const data = board.dataOf?.(markup, document, from) ?? { postings: [], odd: [] };
  const main = own === undefined ? undefined : readPostingPage(markup, document, board.names, from);
  const shown: ParsedPosting[] =
    main === undefined || own === undefined
      ? []
      : [
          {
            ...postingOf(
              { ...own, title: main.card.title ?? '', company: main.card.company, place: main.card.place },
              main.card,
            ),
            descriptionHtml: main.html,
            level: main.level,
            facts: {},
          },
        ];
  const rest = postingsOf(cards, board, true);
  const isOne = !isList && (ld.postings.length === 1 || shown.length === 1);
  const all = [
    ...placed(ld.postings, 'listed'),
    ...data.postings
      .filter(({ posting }) => posting.descriptionHtml !== '' && posting.facts.snippet_only !== true)
      .map(({ posting, isAd }) => ({ posting, placement: isAd ? ('sponsored' as const) : ('listed' as const) })),
    ...placed(shown, 'listed'),
    ...data.postings.map(({ posting, isAd }) => ({
      posting,
      placement: isAd ? ('sponsored' as const) : ('listed' as const),
    })),
    ...rest.postings,
  ];
  const ids = new Set(isOne ? [own?.id ?? ld.postings[0]?.externalId] : []);
  const once = new Map<string, SuppliedPosting>();
  for (const one of all) {
    const known = once.get(one.posting.externalId);
    once.set(
      one.posting.externalId,
      known === undefined ? one : { ...known, posting: filled(known.posting, one.posting) },
    );
  }
  const postings = [...once.values()].map(
    (one): SuppliedPosting => (isOne && !ids.has(one.posting.externalId) ? { ...one, placement: 'similar' } : one),
  );
  return { postings, odd: [...ld.odd, ...data.odd, ...rest.odd] };
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
export const readPlain = (text: string, board: SuppliedBoard, from: Date): PageRead => {
  const linkIn = (href: string): Blind | undefined => {
    const urls = unwrapped(href);
    const isAd = urls.some((url) => board.isAd(url));
    const link = urls.flatMap((url) => board.jobAt(url) ?? [])[0];
    if (link !== undefined) return { ...link, isAd };
    const [first] = urls;
    return first !== undefined && urls.some((url) => board.isBlind(url))
      ? { id: `${BLIND}${sha256(first.href)}`, url: first.href, isAd }
      : undefined;
  };
  return postingsOf(findCardsInText(text, linkIn, board.habits, from), board, false);
};
