import { type FoundDate, type FoundRange, findDate, findRange, isDangling, isDateFragment } from './dates.ts';
import { evidenceIn, fieldIn, type Line } from './document.ts';
import type { Entry } from './entries.ts';
import { type LabelKind, labelOf } from './labels.ts';
import { isDuration } from './margins.ts';
import type { DateField, TextField } from './parsed.ts';
import { cut, type Piece, piecesOf, trim } from './pieces.ts';
import { isEntryPlace as isPlace } from './places.ts';
import { fontAt } from './type-styles.ts';
import { hasCompanyWord, hasDegreeWord, hasInstitutionWord, hasTitleWord } from './words.ts';

/** A piece of an entry's heading that is neither its dates nor its place. */
export type NamedPiece = Piece & {
  line: Line;
  /** The heading's row, and the piece's place in it. */
  row: number;
  order: number;
  font: string;
  /** What the document's own label says it is. */
  says?: LabelKind;
};
export type Header = {
  pieces: NamedPiece[];
  start: DateField | null;
  end: DateField | null;
  current: boolean;
  location: TextField | null;
  /** The row of the heading that the place stands on, and that the date stands on; -1 for neither. */
  placeRow: number;
  dateRow: number;
};

/** Takes the dates and the place out of an entry's heading and margin; what is left names the entry. */
export function readHeader(entry: Entry): Header {
  const header: Header = {
    pieces: [],
    start: null,
    end: null,
    current: false,
    location: null,
    placeRow: -1,
    dateRow: -1,
  };
  readDates(header, entry);
  entry.head.forEach((line, row) => {
    readPieces(header, line, row);
  });
  for (const line of entry.asides.filter((aside) => !isDateFragment(aside.text)))
    readPieces(
      header,
      line,
      entry.head.findIndex((head) => Math.abs(head.y - line.y) < 2),
    );
  return header;
}

function readDates(header: Header, entry: Entry): void {
  const lines = [...entry.head, ...entry.asides];
  const whole = lines.find((line) => findRange(line.text) !== undefined);
  const single = lines.find((line) => findDate(line.text) !== undefined);
  const line = whole ?? single;
  if (line === undefined) return;
  header.dateRow = entry.head.indexOf(line);
  const broken = hasBothEnds(line.text) ? undefined : brokenRange(entry.asides);
  if (broken?.range.from != null) {
    const evidence = broken.lines.map((part) => evidenceIn(part, 0, part.text.length));
    const field = (value: string): DateField => ({ value, confidence: 0.9, evidence });
    header.start = field(broken.range.from.value);
    header.end = broken.range.to === null ? null : field(broken.range.to.value);
    header.current = broken.range.current;
    return;
  }
  const range = findRange(line.text);
  if (range !== undefined) {
    header.current = range.current;
    header.start = dateField(line, range, range.from);
    header.end = dateField(line, range, range.to);
    return;
  }
  const date = findDate(line.text);
  if (date !== undefined) header.end = fieldIn(line, date.start, date.end, 0.8, date.value);
}

/** A margin so narrow that the range is broken: `September 2019 –`, `October 2021` below it, or a word a line. */
function brokenRange(asides: readonly Line[]): { range: FoundRange; lines: readonly Line[] } | undefined {
  const parts = asides.filter((aside) => isDateFragment(aside.text));
  for (let count = Math.min(4, parts.length); count >= 2; count -= 1) {
    const lines = parts.slice(0, count);
    const text = lines.map((part) => part.text).join(' ');
    const range = findRange(text);
    if (range !== undefined && range.start === 0 && range.end >= text.length - 1 && hasBothEnds(text))
      return { range, lines };
  }
  return undefined;
}

function hasBothEnds(text: string): boolean {
  const range = findRange(text);
  return (
    range !== undefined &&
    (range.to !== null || range.current) &&
    !isDangling(text) &&
    !/\p{L}$/u.test(text.slice(range.end))
  );
}

function dateField(line: Line, range: FoundRange, date: FoundDate | null): DateField | null {
  return date === null ? null : { ...fieldIn(line, range.start, range.end, 0.95, date.value) };
}

function readPieces(header: Header, line: Line, row: number): void {
  let order = 0;
  const label = labelOf(line.text);
  for (const piece of piecesOf(withoutDates(line)).flatMap((one) => atTypes(one, line))) {
    const inner =
      label !== undefined && piece.start < label.length
        ? { text: line.text.slice(label.length, piece.start + piece.text.length), start: label.length }
        : piece;
    const kept = withoutTerms(trim(inner));
    if (kept.text === '' || !/[\p{L}\d]/u.test(kept.text) || isDuration(kept.text)) continue;
    if (/^(?:full|part)[- ]time$|^(?:contract|permanent|temporary)$/i.test(kept.text)) continue;
    if (/^(?:at|@|bei|chez|presso|bij|for|with|in)$/i.test(kept.text)) continue;
    takePiece(header, {
      ...kept,
      line,
      row,
      order,
      font: fontIn(line, kept.start),
      ...(label === undefined ? {} : { says: label.says }),
    });
    order += 1;
  }
}

/** `Engineer (full-time)`: how one was employed is no part of a title. */
function withoutTerms(piece: Piece): Piece {
  const text = piece.text.replace(
    /\s*\((?:full[- ]time|part[- ]time|contract|permanent|temporary|freelance|seasonal|vollzeit|teilzeit|befristet|cdi|cdd|temps plein|temps partiel|tempo pieno|part-time|voltijd|deeltijd)\)$/i,
    '',
  );
  return text === '' ? piece : { ...piece, text };
}

function fontIn(line: Line, offset: number): string {
  const cell = line.cells.filter((one) => one.at <= offset).at(-1);
  return cell === undefined ? '' : `${Math.round(line.size)} ${fontAt(cell, offset - cell.at)}`;
}

/** Cuts where the type changes: `**Acme**, Engineer`, but not inside brackets. */
function atTypes(piece: Piece, line: Line): Piece[] {
  const ends = line.cells
    .flatMap((cell) => (cell.runs ?? []).map((run) => cell.at + run.at - piece.start))
    .filter((at) => at > 0 && at < piece.text.length && !/\([^)]*$/.test(piece.text.slice(0, at)))
    // A heading that goes on in the next line goes on in its type.
    .filter((at) => fontIn(line, piece.start + at) !== fontIn(line, piece.start + at - 1));
  const parts: Piece[] = [];
  let from = 0;
  for (const end of [...ends, piece.text.length]) {
    const part = withoutJoint(
      trim({ text: piece.text.slice(from, end), start: piece.start + from }),
      end < piece.text.length,
    );
    if (part.text !== '') parts.push(part);
    from = end;
  }
  return parts;
}

/** `**Engineer** at **Acme**`: what joins the two is in neither. */
function withoutJoint(part: Piece, goesOn: boolean): Piece {
  const behind = goesOn ? part.text.replace(/\s(?:at|@|bei|chez|presso|bij|in|na|w|en|em)$/iu, '') : part.text;
  const before = /^(?:at|@|bei|chez|presso|bij)\s+(?=\p{Lu})/u.exec(behind)?.[0] ?? '';
  return { text: behind.slice(before.length).trimEnd(), start: part.start + before.length };
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
  const setPlace = (start: number, length: number, confidence: number) => {
    if (header.location !== null) return;
    header.location = fieldIn(piece.line, start, start + length, confidence);
    header.placeRow = piece.row;
  };
  if (isPlace(piece.text)) {
    setPlace(piece.start, piece.text.length, 0.9);
    return;
  }
  const inside = /^(.*\S)\s*\(([^()]+)\)$/.exec(piece.text);
  if (inside?.[1] !== undefined && inside[2] !== undefined && isPlaceInBrackets(inside[2])) {
    setPlace(piece.start + piece.text.length - 1 - inside[2].length, inside[2].length, 0.8);
    header.pieces.push({ ...piece, text: inside[1] });
    return;
  }
  // `Acme, Lisbon, Portugal` and `Acme (Lisbon, Portugal)`: a place at the end.
  const parts = cut(piece, /,\s+|\s+\(/);
  for (let take = Math.min(3, parts.length - 1); take >= 1; take -= 1) {
    const first = parts[parts.length - take];
    const last = parts.at(-1);
    if (first === undefined || last === undefined) continue;
    const place = piece.text.slice(first.start - piece.start, last.start + last.text.length - piece.start);
    if (!isPlace(place)) continue;
    setPlace(first.start, place.length, 0.85);
    const rest = trim({ text: piece.text.slice(0, first.start - piece.start), start: piece.start });
    if (rest.text !== '') header.pieces.push({ ...piece, ...rest, text: rest.text.replace(/(?<![\s,(])[\s,(]+$/, '') });
    return;
  }
  const town = townBehindEmployer(piece);
  if (town !== undefined && header.location === null) {
    setPlace(piece.start + piece.text.length - town.length, town.length, 0.65);
    header.pieces.push({ ...piece, text: piece.text.slice(0, -town.length).replace(/,\s*$/, '') });
    return;
  }
  header.pieces.push(piece);
}

/** `Glaswerke GmbH, Jena`: one word behind what is an employer by its label or its last word, and a town in no list. */
function townBehindEmployer(piece: NamedPiece): string | undefined {
  const found = /([^,]+),\s+(\p{Lu}\p{Ll}{2,}(?:[ -]\p{Lu}?\p{Ll}+)?)$/u.exec(piece.text);
  const [, before, town] = found ?? [];
  if (before === undefined || town === undefined) return undefined;
  const isName = hasTitleWord(town) || hasCompanyWord(town) || hasInstitutionWord(town);
  if (isName || /(?:ung|ing|ment|tion|sion|ics|ik|ware|tech|isten|ology|ity|ance)$/.test(town)) return undefined;
  const isEmployer = piece.says === 'company' || isEmployerName(before);
  return isEmployer ? town : undefined;
}

const isEmployerName = (text: string): boolean => {
  return !hasTitleWord(text) && !hasDegreeWord(text) && (hasCompanyWord(text) || hasInstitutionWord(text));
};

/** A town that no list knows: a name in brackets, not an abbreviation and not a remark. */
function isPlaceInBrackets(text: string): boolean {
  return (
    isPlace(text) ||
    (/^\p{Lu}\p{Ll}[\p{L}.'’ -]{1,25}(?:,\s*\p{Lu}[\p{L} ]+)?$/u.test(text) &&
      !/\b(?:contract|intern|freelance|acquired|formerly|part|full|temporary|team|startup|consult\p{L}*|honou?rs|major|minor)\b/iu.test(
        text,
      ))
  );
}
