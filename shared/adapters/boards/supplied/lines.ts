import type { Markup, MarkupDocument, MarkupElement, MarkupNode } from '../markup.ts';
import { plainLine } from '../rows.ts';

/** A line of a page as a person sees it, with what its markup tells. */
export type Line = {
  text: string;
  /** The posting that the line is a link to. */
  job: string | null;
  /** The line is bold or a heading. */
  strong: boolean;
  /** Names of classes and test ids of the elements around it, innermost first. */
  hint: string;
  /** The moment that the markup gives beside "3 days ago". */
  moment: string | null;
  element: MarkupElement | null;
};

/** Deeper than any page: what is made so has no lines that a person sees. */
const MOST_DEPTH = 600;
const MOST_LINES = 30_000;
const MOST_LINE = 2_000;

const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|dd|div|dl|dt|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul|br|time)$/u;
/** Boxes within a line that hold a field of their own. */
const FIELD = /location|salary|company|subtitle|listdate|employer|job-?title|__text|label|place/iu;
const UNSEEN =
  /^(?:script|style|template|noscript|svg|select|option|button|input|textarea|iframe|object|head|title|code|map)$/u;
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/iu;

export const isElement = (node: MarkupNode): node is MarkupElement => 'attribs' in node;
const parentOf = (element: MarkupElement): MarkupElement | null =>
  element.parent !== null && 'attribs' in element.parent ? element.parent : null;

const isHidden = ({ attribs }: MarkupElement): boolean =>
  'hidden' in attribs || HIDDEN.test(attribs.style ?? '') || /\bvisually-hidden\b/u.test(attribs.class ?? '');

/** The text of an element as a person sees it: without scripts and styles. */
export const seenText = ({ DomUtils }: Markup, element: MarkupElement): string =>
  // biome-ignore lint/performance/useDomNodeTextContent: A parsed tree has no layout, and its textContent gives scripts too.
  DomUtils.innerText(element);

/** What an element is called in its markup. */
export const nameOf = ({ name, attribs }: MarkupElement): string =>
  [
    name,
    attribs.id,
    attribs.class,
    attribs['data-test'],
    attribs['data-testid'],
    attribs['data-test-id'],
    attribs.itemprop,
  ]
    .filter((one) => one !== undefined && one !== '')
    .join(' ')
    .slice(0, 300);

const hintOf = (element: MarkupElement | null): string => {
  const names: string[] = [];
  for (let at = element, n = 0; at !== null && n < 3; at = parentOf(at), n += 1) names.push(nameOf(at));
  return names.join(' | ').slice(0, 600);
};

type Step = { node: MarkupNode; depth: number; job: string | null; strong: boolean } | { end: MarkupElement };

/**
 * The lines of a document in their order, scripts and hidden parts left out. `jobOf` tells which posting an element
 * belongs to by its own attributes; a link to a posting always stands in lines of its own. Undefined for a document that
 * is nested deeper than any page.
 */
export const linesOf = (
  document: MarkupDocument,
  jobOf: (element: MarkupElement) => string | undefined,
): Line[] | undefined => {
  const lines: Line[] = [];
  let text = '';
  let first: { job: string | null; strong: boolean; element: MarkupElement | null } | undefined;
  const flush = () => {
    const said = plainLine(text, MOST_LINE);
    if (said !== '' && first !== undefined && lines.length < MOST_LINES) {
      const time = first.element?.name === 'time' ? (first.element.attribs.datetime ?? null) : null;
      lines.push({ text: said, ...first, hint: hintOf(first.element), moment: time });
    }
    text = '';
    first = undefined;
  };
  const steps: Step[] = [...document.children].reverse().map((node) => ({ node, depth: 0, job: null, strong: false }));
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ('end' in step) {
      flush();
      continue;
    }
    const { node, depth, job, strong } = step;
    if (depth > MOST_DEPTH) return undefined;
    if (node.type === 'text') {
      if (node.data.trim() !== '' && first === undefined) {
        const parent = node.parent !== null && 'attribs' in node.parent ? node.parent : null;
        first = { job, strong, element: parent };
      }
      if (text.length < 4 * MOST_LINE) text += node.data.replace(/</gu, '&lt;');
      continue;
    }
    if (!isElement(node) || UNSEEN.test(node.name) || isHidden(node)) continue;
    const own = node.name === 'a' ? jobOf(node) : undefined;
    const breaks = BLOCK.test(node.name) || own !== undefined || (node.name === 'span' && FIELD.test(nameOf(node)));
    if (breaks) {
      flush();
      steps.push({ end: node });
    }
    const bold =
      strong ||
      /^(?:h[1-6]|b|strong)$/u.test(node.name) ||
      /font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(node.attribs.style ?? '');
    for (const child of [...node.children].reverse())
      steps.push({ node: child, depth: depth + 1, job: own ?? job, strong: bold });
  }
  flush();
  return lines;
};

/** The elements above one, innermost first. */
export const above = (element: MarkupElement): MarkupElement[] => {
  const all: MarkupElement[] = [];
  for (let at: MarkupElement | null = element; at !== null; at = parentOf(at)) all.push(at);
  return all;
};

/** The tree of a document; undefined when it is nested deeper than any page, which those who walk it could not stand. */
export const parsed = (markup: Markup, html: string): MarkupDocument | undefined => {
  const document = markup.parseDocument(html);
  let layer: MarkupNode[] = document.children;
  for (let depth = 0; layer.length > 0; depth += 1) {
    if (depth > MOST_DEPTH) return undefined;
    layer = layer.flatMap((node) => ('children' in node ? node.children : []));
  }
  return document;
};
