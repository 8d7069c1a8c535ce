import { cleanCharacters } from '../../domain/resume/characters.ts';
import { type DocumentLink, type LaidOutLine, toDocument } from '../../domain/resume/document.ts';
import { styledText } from '../../domain/resume/layout.ts';
import { documentLimits } from '../../domain/resume/limits.ts';
import { decodeText } from './decode-text.ts';
import type { ReadDocument } from './port.ts';
import { unreadable } from './unreadable.ts';

const LINE_HEIGHT = 14;
const CHARACTER_WIDTH = 6;
const sizes = [20, 15, 13, 12, 11.5, 11.5];
const BODY = 11;

/** A resume in Markdown: headings, bold and italic type, lists, tables and links keep their meaning. */
export function readMarkdown(bytes: Uint8Array): ReadDocument {
  const text = decodeText(bytes);
  if (text.length > documentLimits.characters) return unreadable('too_much_text');
  const links: DocumentLink[] = [];
  const lines: LaidOutLine[] = [];
  let fenced = false;
  const source = text.replace(/^---\n[\s\S]{0,5000}?\n---\n/, '').split(/\r\n|\n|\r/);
  for (const [index, raw] of source.entries()) {
    if (/^\s*(?:```|~~~)/.test(raw)) fenced = !fenced;
    // A line under a line of text that makes it a heading.
    const under = /^\s{0,3}(=+|-+)\s*$/.exec(source[index + 1] ?? '')?.[1];
    const line = lineOf(
      raw,
      (index + 1) * LINE_HEIGHT,
      under === undefined || raw.trim() === '' ? undefined : under.startsWith('=') ? 1 : 2,
      links,
    );
    if (line !== undefined) lines.push(line);
  }
  return lines.length === 0
    ? unreadable('no_text')
    : { outcome: 'read', kind: 'markdown', document: toDocument(lines, 1, links) };
}

function lineOf(
  raw: string,
  y: number,
  underlined: number | undefined,
  links: DocumentLink[],
): LaidOutLine | undefined {
  if (/^\s*(?:```|~~~|[-*_=]{3,}\s*$|\|?[\s:|-]+\|[\s:|-]*$)/.test(raw)) return undefined;
  const marks = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*$/.exec(raw);
  const level = marks?.[1]?.length ?? underlined;
  const bullet = /^(\s*)(?:[-*+]|\d+[.)])\s+(.*)$/.exec(raw);
  const content = marks?.[2] ?? bullet?.[2] ?? raw.replace(/^\s*>\s?/, '');
  const size = level === undefined ? BODY : (sizes[level - 1] ?? BODY);
  const parts = /^\s*\|.*\|\s*$/.test(content) ? content.trim().slice(1, -1).split('|') : content.split(/\t+| {4,}/);
  const cells: LaidOutLine['cells'] = [];
  let x = bullet === null ? 0 : (bullet[1] ?? '').length * CHARACTER_WIDTH + 12;
  for (const part of parts) {
    const styled = stretches(part, y, links).map((one) => ({
      ...one,
      font: level === undefined ? one.font : `heading ${level} ${one.font}`,
    }));
    const { text, runs } = styledText(
      bullet !== null && cells.length === 0 ? [{ text: '• ', font: styled[0]?.font ?? '' }, ...styled] : styled,
    );
    if (text.trim() === '') continue;
    cells.push({ text, x, right: x + text.length * CHARACTER_WIDTH, runs });
    x += text.length * CHARACTER_WIDTH + 40;
  }
  const first = cells[0];
  if (first === undefined) return undefined;
  return { page: 1, x: first.x, y, right: cells.at(-1)?.right ?? 0, size, cells };
}

/** Bold, italic and linked stretches without their marks. */
function stretches(text: string, y: number, links: DocumentLink[]): { text: string; font: string }[] {
  const parts: { text: string; font: string }[] = [];
  let bold = false;
  let italic = false;
  const plain = text
    .replace(/!\[[^\]]{0,200}\]\([^)\s]{0,2000}\)/g, '')
    .replace(
      /\[([^\]]{0,300})\]\(\s*<?([^)\s>]{1,2000})>?(?:\s+"[^"]{0,200}")?\s*\)/g,
      (_, label: string, url: string) => {
        links.push({ page: 1, x: 0, y, url });
        return label;
      },
    )
    .replace(/<((?:https?:\/\/|mailto:)?[^\s<>]+[@.][^\s<>]+)>/g, (_, url: string) => url.replace(/^mailto:/, ''))
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ');
  for (const token of plain.split(/(\*\*|__|(?<![\p{L}\d])_|_(?![\p{L}\d])|\*|`)/u)) {
    if (token === '**' || token === '__') bold = !bold;
    else if (token === '*' || token === '_') italic = !italic;
    else if (token !== '`' && token !== '')
      parts.push({
        text: cleanCharacters(token.replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')),
        font: `${bold ? 'bold ' : ''}${italic ? 'italic' : ''}`,
      });
  }
  return parts;
}
