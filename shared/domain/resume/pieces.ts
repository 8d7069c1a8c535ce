import type { Line } from './document.ts';

/** A part of a line's text that stands for itself, with its offset in the line. */
export type Piece = { text: string; start: number };

/** Cells are apart anyway; within one, these marks separate what is said. A dash only with spaces around it. */
const separators = /\t|\s*[|•·▪◦‣∙◆◇♦⋄●■★⋅]\s*|\s+\/\/\s+|\s+[–—]\s+|\s+-\s+|[^\S\n]{3,}/u;

/** Cuts a line into pieces at tabs, bars, bullets and spaced dashes. */
export function piecesOf(line: Pick<Line, 'text'>): Piece[] {
  return cut({ text: line.text, start: 0 }, separators);
}

/** Cuts a piece at a separator, keeping where each part stands; empty parts are left out. */
export function cut(piece: Piece, separator: RegExp): Piece[] {
  const pattern = new RegExp(separator.source, separator.ignoreCase ? 'giu' : 'gu');
  const parts: Piece[] = [];
  let from = 0;
  for (const match of piece.text.matchAll(pattern)) {
    push(parts, piece, from, match.index);
    from = match.index + match[0].length;
  }
  push(parts, piece, from, piece.text.length);
  return parts;
}

function push(parts: Piece[], piece: Piece, from: number, to: number): void {
  const trimmed = trim({ text: piece.text.slice(from, to), start: piece.start + from });
  if (trimmed.text !== '') parts.push(trimmed);
}

/** Takes spaces and loose punctuation off both ends, and brackets around the whole. */
export function trim(piece: Piece): Piece {
  let { text, start } = piece;
  const lead = /^[\s,;:|(–—-]*(?=[^\s])/u.exec(text)?.[0] ?? '';
  text = text.slice(lead.length);
  start += lead.length;
  // The look behind lets each run be tried once, at its beginning.
  text = text.replace(/(?<![\s,;:|(–—-])[\s,;:|(–—-]+$/u, '');
  if (!text.includes('(')) text = text.replace(/(?<!\))\)+$/, '');
  return { text, start };
}
