import { escaped } from '../letters/html.ts';

/** What of a mail is tracked: whether its picture tells of opens, and the addresses whose clicks are told. */
export type Tracking = { opens: boolean; links: readonly string[] };

/** How many different addresses of a mail are followed; those beyond stay as they are. */
const MOST_LINKS = 100;
const LONGEST_LINK = 2_000;
const LINK = /https?:\/\/[^\s<>"]+/giu;
const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Without what ends the sentence around it; a bracket stays where the address opens it. */
function withoutEnd(found: string): string {
  const open = new Map<string, number>();
  for (const sign of found) open.set(sign, (open.get(sign) ?? 0) + 1);
  let end = found.length;
  for (; end > 0; end -= 1) {
    const last = found.charAt(end - 1);
    const opener = CLOSING[last];
    if (opener !== undefined) {
      if ((open.get(opener) ?? 0) >= (open.get(last) ?? 0)) break;
      open.set(last, (open.get(last) ?? 0) - 1);
    } else if (!/[.,;:!?'’”…*_]/u.test(last)) break;
  }
  return found.slice(0, end);
}

const addressOf = (written: string): string | undefined => {
  const url = written.length > LONGEST_LINK ? null : URL.parse(written);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  return url.href.length > LONGEST_LINK ? undefined : url.href;
};

type Piece = { text: string; address?: string };

const piecesOf = (text: string): Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { index, 0: found } of text.matchAll(LINK)) {
    const written = withoutEnd(found);
    const address = addressOf(written);
    if (address === undefined) continue;
    pieces.push({ text: text.slice(from, index) }, { text: written, address });
    from = index + written.length;
  }
  return [...pieces, { text: text.slice(from) }];
};

/** Pure. The web addresses that a text names, each once, as a browser would ask for them. */
export const linksIn = (text: string): string[] =>
  [...new Set(piecesOf(text).flatMap(({ address }) => (address === undefined ? [] : [address])))].slice(0, MOST_LINKS);

/**
 * Pure. The same words as HTML: line by line, its addresses as links to what `linkTo` says, and the picture at the end,
 * where there is one. Nothing of the text can become markup.
 */
export function htmlPart(
  text: string,
  { linkTo, picture }: { linkTo: (address: string) => string; picture?: string },
): string {
  const words = piecesOf(text.replace(/\r\n?/g, '\n'))
    .map(({ text: piece, address }) =>
      address === undefined ? escaped(piece) : `<a href="${escaped(linkTo(address))}">${escaped(piece)}</a>`,
    )
    .join('')
    .replaceAll('\n', '<br>\n');
  const image = picture === undefined ? '' : `\n<img src="${escaped(picture)}" alt="" width="1" height="1">`;
  return `<!doctype html>\n<html><head><meta charset="utf-8"></head>\n<body>\n<div>${words}</div>${image}\n</body></html>\n`;
}
