import { findDate, findRange } from './dates.ts';
import { fieldIn, type Line } from './document.ts';
import type { Entry } from './entries.ts';
import type { DateField, TextField } from './parsed.ts';
import { cut, type Piece, piecesOf, trim } from './pieces.ts';
import { isPlace } from './places.ts';

/** A piece of an entry's heading that is neither its dates nor its place. */
export type NamedPiece = Piece & { line: Line };
export type Header = {
  pieces: NamedPiece[];
  start: DateField | null;
  end: DateField | null;
  current: boolean;
  location: TextField | null;
};

/** Takes the dates and the place out of an entry's heading and margin; what is left names the entry. */
export function readHeader(entry: Entry): Header {
  const lines = [...entry.head, ...entry.asides];
  const header: Header = { pieces: [], start: null, end: null, current: false, location: null };
  let dateLine: Line | undefined;
  for (const line of lines) {
    const range = findRange(line.text);
    if (range === undefined) continue;
    dateLine = line;
    header.current = range.current;
    header.start = range.from === null ? null : { ...fieldIn(line, range.start, range.end, 0.95, range.from.value) };
    header.end = range.to === null ? null : { ...fieldIn(line, range.start, range.end, 0.95, range.to.value) };
    break;
  }
  if (dateLine === undefined) {
    for (const line of lines) {
      const single = findDate(line.text);
      if (single === undefined) continue;
      dateLine = line;
      header.end = fieldIn(line, single.start, single.end, 0.8, single.value);
      break;
    }
  }
  for (const line of lines) {
    for (const piece of piecesOf(withoutDates(line))) {
      const kept = trim(piece);
      if (kept.text === '' || /^(?:\d+\s+(?:years?|yrs?|months?|mos?)[\s,]*)+$/i.test(kept.text)) continue;
      takePiece(header, { ...kept, line });
    }
  }
  return header;
}

/** Blanks out dates, so that every offset stays. */
function withoutDates(line: Line): { text: string } {
  let text = line.text;
  for (let turn = 0; turn < 3; turn += 1) {
    const found = findRange(text) ?? findDate(text);
    if (found === undefined) break;
    text = `${text.slice(0, found.start)}${'\t'.repeat(found.end - found.start)}${text.slice(found.end)}`;
  }
  return { text };
}

function takePiece(header: Header, piece: NamedPiece): void {
  if (isPlace(piece.text)) {
    header.location ??= fieldIn(piece.line, piece.start, piece.start + piece.text.length, 0.9);
    return;
  }
  // `Acme, Lisbon, Portugal` and `Acme (Lisbon, Portugal)`: a place at the end.
  const parts = cut(piece, /,\s+|\s+\(/);
  for (let take = Math.min(3, parts.length - 1); take >= 1; take -= 1) {
    const first = parts[parts.length - take];
    const last = parts.at(-1);
    if (first === undefined || last === undefined) continue;
    const place = piece.text.slice(first.start - piece.start, last.start + last.text.length - piece.start);
    if (take === 1 && !/^remote$/i.test(place) && parts.length > 2) continue;
    if (!isPlace(place)) continue;
    header.location ??= fieldIn(piece.line, first.start, first.start + place.length, 0.85);
    const rest = trim({ text: piece.text.slice(0, first.start - piece.start), start: piece.start });
    if (rest.text !== '')
      header.pieces.push({ ...rest, text: rest.text.replace(/(?<![\s,(])[\s,(]+$/, ''), line: piece.line });
    return;
  }
  header.pieces.push(piece);
}
