import { sha256 } from '../../../domain/sha256.ts';
import type { Markup, MarkupElement } from '../markup.ts';
import { plainLine } from '../rows.ts';
import type { SuppliedBoard } from './board.ts';
import type { JobLink } from './cards.ts';
import { seenText } from './lines.ts';
import { unwrapped } from './links.ts';
import { isBadge, isFoot, isHead } from './words.ts';

/** A link to a posting; one whose id is `blind` says nothing of where it leads. */
export type CardLink = JobLink & { isAd?: boolean };

const BLIND = 'blind ';
/** Whether nobody tells where the link leads. */
export const isBlind = ({ id }: JobLink): boolean => id.startsWith(BLIND);
const blindTo = (url: URL): CardLink => ({ id: `${BLIND}${sha256(url.href)}`, url: url.href });

/** A link that counts a click and says nothing of where it leads: its words tell whether it is a posting's. */
const blindLink = (markup: Markup, element: MarkupElement, urls: readonly URL[]): CardLink | undefined => {
  const text = plainLine(seenText(markup, element), 400);
  if (text.length < 4 || isBadge(text) || isFoot(text) || isHead(text)) return undefined;
  const [first] = urls;
  return first === undefined ? undefined : blindTo(first);
};

/** Which posting of a board an element of its page or letter links to. */
export const linkReader =
  (board: SuppliedBoard, markup: Markup) =>
  (element: MarkupElement): CardLink | undefined => {
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

/** The same for an address in a letter without markup. */
export const linkInText =
  (board: SuppliedBoard) =>
  (href: string): CardLink | undefined => {
    const urls = unwrapped(href);
    const isAd = urls.some((url) => board.isAd(url));
    const link = urls.flatMap((url) => board.jobAt(url) ?? [])[0];
    if (link !== undefined) return { ...link, isAd };
    const [first] = urls;
    return first !== undefined && urls.some((url) => board.isBlind(url)) ? { ...blindTo(first), isAd } : undefined;
  };
