import { readDate } from '../dates.ts';
import type { Markup, MarkupDocument, MarkupElement } from '../markup.ts';
import { plainLine } from '../rows.ts';
import { readAge } from './age.ts';
import type { Card } from './card.ts';
import { above, nameOf, seenText } from './lines.ts';
import { isBadge, isPay, isType, ratingIn, readPlace, withoutRating } from './words.ts';

/** What elements of a posting's page are called, oldest names last; the first that is there wins. */
export type PageNames = {
  title: readonly RegExp[];
  company: readonly RegExp[];
  place: readonly RegExp[];
  pay: readonly RegExp[];
  description: readonly RegExp[];
  /** Short facts in a list: type of employment, level, mode of work. */
  facts: readonly RegExp[];
  /** Employer, role and place in the page's own title ("Fernhollow hiring Baker in Leeds | LinkedIn"). */
  pageTitle: readonly RegExp[];
};

const LEAST_TEXT = 80;
const LEAST_PROSE = 250;
const MOST_ELEMENTS = 60_000;

const elementsOf = (document: MarkupDocument): MarkupElement[] => {
  const all: MarkupElement[] = [];
  const waiting = [...document.children].reverse();
  for (let node = waiting.pop(); node !== undefined && all.length < MOST_ELEMENTS; node = waiting.pop()) {
    if (!('children' in node)) continue;
    if ('attribs' in node) {
      if (/^(?:script|style|svg|template)$/u.test(node.name)) continue;
      all.push(node);
    }
    for (const child of [...node.children].reverse()) waiting.push(child);
  }
  return all;
};

/**
 * What a saved page of one posting says, by what its elements are called, else by its title and its longest text.
 * Undefined where the page holds no posting's text. `html` is the posting's text, not yet sanitised.
 */
export const readPostingPage = (
  markup: Markup,
  document: MarkupDocument,
  names: PageNames,
  from: Date,
): { card: Card; html: string; level: string | null } | undefined => {
  const elements = elementsOf(document).map((element) => ({ element, name: nameOf(element) }));
  const said = (element: MarkupElement): string => plainLine(seenText(markup, element), 500);
  const find = (patterns: readonly RegExp[], fits: (text: string) => boolean): MarkupElement | undefined => {
    for (const pattern of patterns) {
      const found = elements.find(({ element, name }) => pattern.test(name) && fits(seenText(markup, element).trim()));
      if (found !== undefined) return found.element;
    }
    return undefined;
  };
  const line = (
    patterns: readonly RegExp[],
    fits = (text: string) => text.length > 1 && text.length < 300,
  ): string | null => {
    const found = find(patterns, fits);
    return found === undefined ? null : said(found) || null;
  };
  const meta = (name: string): string | null =>
    elements.find(
      ({ element: { name: tag, attribs } }) =>
        tag === 'meta' && (attribs.property ?? attribs.name)?.toLowerCase() === name,
    )?.element.attribs.content ?? null;
  const heading = elements.find(({ element }) => element.name === 'title');
  const titles = [meta('og:title'), heading === undefined ? null : said(heading.element)].flatMap((one) => one ?? []);
  const told: Readonly<Record<string, string | undefined>> | undefined = titles
    .flatMap((text) => names.pageTitle.map((pattern) => pattern.exec(plainLine(text))?.groups))
    .find((groups) => groups !== undefined);

  const text = find(names.description, (inner) => inner.length >= LEAST_TEXT) ?? longest(elements, markup);
  const title = line(names.title) ?? told?.title ?? line([/^h1\b/u]);
  if (text === undefined || title === null) return undefined;
  const facts = elements
    .filter(({ name }) => names.facts.some((pattern) => pattern.test(name)))
    .slice(0, 60)
    // The innermost alone: a list of facts is called like one of them.
    .filter(
      ({ element }, _n, all) =>
        !all.some((other) => other.element !== element && above(other.element).includes(element)),
    )
    .map(({ element }) => said(element))
    .filter((one) => one !== '' && one.length < 120);
  const where = line(names.place);
  const parts = (where ?? told?.place ?? '')
    .split(/\s+[·•|]\s+|\s*·\s*/u)
    .map((one) => one.trim())
    .filter((one) => one !== '' && !isBadge(one));
  const place = parts.find((one) => readAge(one, from) === undefined && !isPay(one) && !isType(one));
  const read = place === undefined ? { place: null, mode: null } : readPlace(place);
  const times = elements.filter(({ element }) => element.name === 'time' && element.attribs.datetime !== undefined);
  const ages = [
    ...parts,
    ...elements
      .filter(({ name }) => /posted|time-ago|listdate|jobage/iu.test(name))
      .map(({ element }) => said(element)),
  ];
  return {
    html: markup.DomUtils.getInnerHTML(text),
    level:
      facts.find(
        (one) =>
          /\b(?:entry|mid-?senior|senior|associate|director|executive|junior|internship|berufseinst|confirmé|débutant)/iu.test(
            one,
          ) && one.length < 40,
      ) ?? null,
    card: {
      title: title.replace(/\s+[-–]\s+job post$/iu, ''),
      company: withoutRating(line(names.company) ?? told?.company ?? '') || null,
      ...read,
      mode:
        read.mode ??
        facts.map((one) => (one.length < 40 ? readPlace(one).mode : null)).find((one) => one !== null) ??
        null,
      pay: [line(names.pay), ...facts].find((one) => one !== null && isPay(one)) ?? null,
      type: facts.find(isType) ?? null,
      postedAt:
        readDate(times[0]?.element.attribs.datetime) ??
        ages.map((one) => readAge(one, from)?.at).find((at) => at != null) ??
        null,
      snippet: null,
      isSponsored: false,
      rating: ratingIn(line(names.company) ?? ''),
    },
  };
};

/** Messages, comments and menus stand on a member's page too. */
const NOT_A_TEXT = /^(?:nav|footer|aside)\b|\bmsg-|messag|comment|notification|global-nav/iu;

/** The box that holds most of the page's prose: paragraphs and list items, not links. */
const longest = (elements: readonly { element: MarkupElement }[], markup: Markup): MarkupElement | undefined => {
  const weights = new Map<MarkupElement, number>();
  for (const { element } of elements) {
    if (!/^(?:p|li|h[2-4]|br)$/u.test(element.name)) continue;
    const length = element.name === 'br' ? 20 : seenText(markup, element).trim().length;
    const isLink =
      element.children.every((child) => !('name' in child) || child.name === 'a') &&
      element.children.length === 1 &&
      'name' in (element.children[0] ?? {});
    const parent = element.parent;
    if (isLink || parent === null || !('attribs' in parent)) continue;
    if (above(parent).some((one) => NOT_A_TEXT.test(nameOf(one)))) continue;
    weights.set(parent, (weights.get(parent) ?? 0) + length);
    // A list stands in the text's box as its paragraphs do.
    const box = parent.parent;
    if (/^(?:ul|ol)$/u.test(parent.name) && box !== null && 'attribs' in box)
      weights.set(box, (weights.get(box) ?? 0) + length);
  }
  const best = [...weights].sort(([, a], [, b]) => b - a)[0];
  return best !== undefined && best[1] >= LEAST_PROSE ? best[0] : undefined;
};
