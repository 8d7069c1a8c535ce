import { cleanCharacters, joinLetterSpaced } from '../../domain/resume/characters.ts';
import type { DocumentLink, LaidOutLine } from '../../domain/resume/document.ts';
import { headingOf } from '../../domain/resume/headings.ts';

type Paragraph = { text: string; size: number; indent: number; bullet: boolean };

const sizes: Record<string, number> = { h1: 20, h2: 15, h3: 13, h4: 12, h5: 11.5, h6: 11.5 };
const bodySize = 11;
const lineHeight = 14;
/** How wide one character counts where a document gives no positions. */
const characterWidth = 5.5;

/**
 * Lines from the HTML that mammoth writes (well-formed, a fixed small set of tags). A table's row becomes one row of
 * cells, unless a cell holds a section of its own: then the cells are columns and follow one another.
 */
export function linesOfHtml(html: string): { lines: LaidOutLine[]; links: DocumentLink[] } {
  const lines: LaidOutLine[] = [];
  const links: DocumentLink[] = [];
  let y = lineHeight;
  let lists = 0;
  let current: Paragraph | undefined;
  /** Open table rows, innermost last; each is its cells' paragraphs. */
  const rows: Paragraph[][][] = [];

  const emit = (paragraphs: readonly Paragraph[]) => {
    const first = paragraphs.find((paragraph) => paragraph.text.trim() !== '');
    if (first !== undefined) lines.push(lineOf(paragraphs, first.size, y));
    y += lineHeight;
  };
  const place = (paragraph: Paragraph) => {
    const cell = rows.at(-1)?.at(-1);
    if (cell === undefined) emit([paragraph]);
    else cell.push(paragraph);
  };
  const close = () => {
    if (current !== undefined) place(current);
    current = undefined;
  };
  const open = (size: number, bullet = false) => {
    close();
    current = { text: bullet ? '• ' : '', size, indent: lists, bullet };
  };

  for (const token of html.matchAll(/<(\/?)([a-z][a-z\d]*)(?![a-z\d])([^<>]*)>|([^<]+)/g)) {
    const [, closing = '', tag, attributes = '', text] = token;
    if (text !== undefined) {
      current ??= { text: '', size: bodySize, indent: lists, bullet: false };
      current.text += decode(text);
      continue;
    }
    if (tag === undefined) continue;
    if (tag === 'ul' || tag === 'ol') {
      close();
      lists += closing === '/' ? -1 : 1;
    } else if (tag === 'li') {
      if (closing === '/') close();
      else open(bodySize, true);
    } else if (tag === 'p' || tag in sizes) {
      // A paragraph inside a list item or the start of a cell goes on in what is open.
      if (closing === '/') close();
      else if (current?.bullet !== true || current.text.trim() !== '•') open(sizes[tag] ?? bodySize);
    } else if (tag === 'br') {
      const size = current?.size ?? bodySize;
      close();
      current = { text: '', size, indent: lists, bullet: false };
    } else if (tag === 'tr') {
      close();
      if (closing !== '/') rows.push([]);
      else
        for (const row of rowsOfTable(rows.pop() ?? [])) {
          const outer = rows.at(-1)?.at(-1);
          if (outer === undefined) emit(row);
          else outer.push(...row);
        }
    } else if (tag === 'td' || tag === 'th') {
      close();
      if (closing !== '/') rows.at(-1)?.push([]);
    } else if (tag === 'a' && closing !== '/') {
      const url = /href="([^"]*)"/.exec(attributes)?.[1];
      if (url !== undefined && !url.startsWith('#')) links.push({ page: 1, x: 0, y, url: decode(url) });
    }
  }
  close();
  return { lines, links };
}

function rowsOfTable(cells: Paragraph[][]): Paragraph[][] {
  const filled = cells.filter((cell) => cell.some((paragraph) => paragraph.text.trim() !== ''));
  if (filled.some((cell) => cell.length > 1 && cell.some((paragraph) => headingOf(paragraph.text) !== undefined))) {
    return filled.flat().map((paragraph) => [paragraph]);
  }
  const height = Math.max(0, ...filled.map((cell) => cell.length));
  return Array.from({ length: height }, (_, index) => filled.flatMap((cell) => cell[index] ?? []));
}

function lineOf(paragraphs: readonly Paragraph[], size: number, y: number): LaidOutLine {
  let x = 40 + (paragraphs[0]?.indent ?? 0) * 18;
  const cells = paragraphs
    .flatMap((paragraph) => paragraph.text.split(/\t+| {4,}/))
    .map((text) => joinLetterSpaced(cleanCharacters(text)).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .map((text) => {
      const cell = { text, x, right: x + text.length * characterWidth };
      x = cell.right + 40;
      return cell;
    });
  return { page: 1, x: cells[0]?.x ?? 0, y, right: cells.at(-1)?.right ?? 0, size, cells };
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');
}
