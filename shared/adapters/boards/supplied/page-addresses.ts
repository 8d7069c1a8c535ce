import { loadMarkup, type Markup, type MarkupDocument } from '../markup.ts';
import type { SuppliedBoard } from './board.ts';
import { suppliedBoards } from './boards.ts';
import { parsed } from './lines.ts';
import { unwrapped } from './links.ts';

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
