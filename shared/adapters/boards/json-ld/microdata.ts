import type { Markup, MarkupDocument, MarkupElement, MarkupNode } from '../markup.ts';
import type { Thing } from './value.ts';

type Utils = Markup['DomUtils'];

const isElement = (node: MarkupNode): node is MarkupElement => 'attribs' in node;
const nameOf = ({ attribs }: MarkupElement): string | undefined => attribs.itemprop ?? attribs.property;
const isItem = ({ attribs }: MarkupElement): boolean => attribs.itemscope !== undefined || attribs.typeof !== undefined;
const typeOf = ({ attribs }: MarkupElement): string =>
  (attribs.itemtype ?? attribs.typeof ?? '')
    .trim()
    .split(/\s+/u)[0]
    ?.replace(/^.*[/#:]/u, '') ?? '';

const LINKED: Readonly<Record<string, string>> = {
  a: 'href',
  link: 'href',
  img: 'src',
  source: 'src',
  audio: 'src',
  video: 'src',
};
const WITH_MARKUP =
  /^(?:description|responsibilities|qualifications|skills|jobBenefits|educationRequirements|experienceRequirements|incentiveCompensation)$/u;

const readValue = (utils: Utils, element: MarkupElement, name: string): unknown => {
  if (isItem(element)) return itemOf(utils, element);
  const { content, datetime, value } = element.attribs;
  if (content !== undefined) return content;
  if (element.name === 'time' && datetime !== undefined) return datetime;
  if (element.name === 'data' && value !== undefined) return value;
  const link = element.attribs[LINKED[element.name] ?? ''];
  if (link !== undefined) return link;
  return WITH_MARKUP.test(name) ? utils.getInnerHTML(element) : utils.textContent(element).replace(/\s+/gu, ' ').trim();
};

/** What an element with a type says, by the names of its properties; one that stands several times is a list. */
const itemOf = (utils: Utils, element: MarkupElement): Thing => {
  const item: Record<string, unknown> = { '@type': typeOf(element) };
  const put = (name: string, value: unknown) => {
    const known = item[name];
    item[name] = known === undefined ? value : Array.isArray(known) ? [...known, value] : [known, value];
  };
  const walk = (nodes: readonly MarkupNode[]): void => {
    for (const node of nodes) {
      if (!isElement(node)) continue;
      const names = nameOf(node)?.trim().split(/\s+/u) ?? [];
      for (const name of names) put(name.replace(/^schema:/u, ''), readValue(utils, node, name));
      // A text with markup may hold further properties ("description" around the employer's name).
      if (!isItem(node)) walk(node.children);
    }
  };
  walk(element.children);
  return item;
};

/** The postings that a page marks up in its own text, by microdata or RDFa. */
export const markedUpJobs = (utils: Utils, html: MarkupDocument): Thing[] => {
  const marked = utils.filter((node) => isElement(node) && isItem(node) && typeOf(node) === 'JobPosting', html);
  return marked.filter(isElement).map((element) => itemOf(utils, element));
};
