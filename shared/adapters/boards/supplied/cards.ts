import type { MarkupDocument, MarkupElement } from '../markup.ts';
import type { Placement } from '../supplied-port.ts';
import { readAge } from './age.ts';
import { type Card, type Habits, readCard } from './card.ts';
import { above, type Line, linesOf } from './lines.ts';
import { isBadge, isFoot, isHead, isRating, sectionOf } from './words.ts';

/** A posting that a document leads to: the board's id of it and its address without anything about the reader. */
export type JobLink = { id: string; url: string };
export type FoundCard = { link: JobLink; card: Card; placement: Placement };

/** How one board's documents are read. */
export type CardRules = Habits & {
  /** Which posting an element is about, by its link or its attributes. */
  linkOf(element: MarkupElement): (JobLink & { isAd?: boolean }) | undefined;
};

const MOST_CARDS = 500;
/** Of a letter without boxes around its cards a card has no more lines than this. */
const MOST_OF_FLAT = 14;

type Marked = { link: JobLink; isAd: boolean; elements: MarkupElement[] };
const MANY = Symbol('several postings');

const marksOf = (document: MarkupDocument, rules: CardRules): Map<string, Marked> => {
  const marks = new Map<string, Marked>();
  const waiting = [...document.children].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!('children' in node)) continue;
    if ('attribs' in node) {
      const link = rules.linkOf(node);
      if (link !== undefined) {
        const known = marks.get(link.id);
        if (known !== undefined) known.elements.push(node);
        else if (marks.size < MOST_CARDS)
          marks.set(link.id, { link: { id: link.id, url: link.url }, isAd: link.isAd === true, elements: [node] });
      }
    }
    for (const child of [...node.children].reverse()) waiting.push(child);
  }
  return marks;
};

/** For each element the one posting that stands in it, or MANY. */
const owners = (marks: ReadonlyMap<string, Marked>): Map<MarkupElement, string | typeof MANY> => {
  const owned = new Map<MarkupElement, string | typeof MANY>();
  for (const [id, { elements }] of marks)
    for (const element of elements)
      for (const one of above(element)) {
        const known = owned.get(one);
        if (known !== MANY) owned.set(one, known === undefined || known === id ? id : MANY);
      }
  return owned;
};

/** The largest boxes that hold one posting's links and no other's. */
const boxesOf = ({ link, elements }: Marked, owned: ReturnType<typeof owners>): Set<MarkupElement> =>
  new Set(
    elements.flatMap((element) => {
      const chain = above(element);
      const end = chain.findIndex((one) => owned.get(one) !== link.id);
      // All of the document: there is no box.
      return end < 0 ? [] : (chain[end - 1] ?? []);
    }),
  );

const isTold = (line: Line): boolean => !isBadge(line.text) && !isRating(line.text);

/** The lines of a letter whose cards stand in no boxes, from each posting's first line to the next one's. */
const flatOf = (lines: readonly Line[], starts: readonly number[], n: number, habits: Habits, from: Date): Line[] => {
  const start = starts[n] ?? 0;
  const gap = (first: number, end: number) => {
    const rest = lines.slice(first, end);
    const foot = rest.findIndex(({ text, job }) => job === null && (isFoot(text) || sectionOf(text) !== undefined));
    return foot < 0 ? rest : rest.slice(0, foot);
  };
  /** Of the lines between two cards those that belong to the second: what stands after the first one's end. */
  const lead = (between: readonly Line[]): Line[] => {
    if (!habits.companyFirst) return [];
    let end = -1;
    for (const [k, { text, job }] of between.entries())
      if (job !== null || isBadge(text) || readAge(text, from) !== undefined || isHead(text)) end = k;
    return between.slice(end + 1).slice(-2);
  };
  const before = lines.slice(n === 0 ? Math.max(0, start - 3) : (starts[n - 1] ?? 0), start);
  const own = gap(start, starts[n + 1] ?? lines.length);
  const theirs = n + 1 < starts.length ? lead(own).length : 0;
  return [...lead(before), ...own.slice(0, own.length - theirs).slice(0, MOST_OF_FLAT)];
};

/**
 * The cards of a page or letter: found by their links to postings, not by how the board calls its boxes this month. Each
 * posting once, where it says most; below a heading for similar ones it is similar. Undefined for a document nested deeper
 * than any page.
 */
export const findCards = (document: MarkupDocument, rules: CardRules, from: Date): FoundCard[] | undefined => {
  const marks = marksOf(document, rules);
  const lines = linesOf(document, (element) => rules.linkOf(element)?.id);
  if (lines === undefined) return undefined;
  const owned = owners(marks);
  const boxed = new Map<string, Line[]>();
  const boxes = new Map(
    [...marks.values()].flatMap((mark) => [...boxesOf(mark, owned)].map((box) => [box, mark.link.id] as const)),
  );
  const sections: Placement[] = [];
  let section: Placement = 'listed';
  const starts = new Map<string, number>();
  for (const [n, line] of lines.entries()) {
    const chain = line.element === null ? [] : above(line.element);
    const box = chain.find((element) => boxes.has(element));
    const id = line.job ?? (box === undefined ? undefined : boxes.get(box));
    if (id === undefined || id === null) section = sectionOf(line.text) ?? section;
    else {
      if (line.job !== null && !starts.has(id) && isTold(line)) starts.set(id, n);
      if (box !== undefined) boxed.set(id, [...(boxed.get(id) ?? []), line]);
    }
    sections.push(section);
  }
  const order = [...starts.values()].sort((a, b) => a - b);
  return [...marks.values()].map(({ link, isAd }): FoundCard => {
    const start = starts.get(link.id);
    const inBox = readCard(boxed.get(link.id) ?? [], rules, from);
    const isWhole = inBox.title !== null && inBox.company !== null;
    const card =
      isWhole || start === undefined
        ? inBox
        : readCard(flatOf(lines, order, order.indexOf(start), rules, from), rules, from);
    const at =
      start ??
      lines.findIndex(({ element }) => element !== null && above(element).some((one) => boxes.get(one) === link.id));
    const placement = isAd || card.isSponsored ? 'sponsored' : (sections[at] ?? 'listed');
    return { link, card, placement: sections[at] === 'similar' ? 'similar' : placement };
  });
};
