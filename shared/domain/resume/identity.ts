import { withoutBullet } from './characters.ts';
import { findRange } from './dates.ts';
import { fieldIn, fieldOver, type Line } from './document.ts';
import { headingOf, hintOf } from './headings.ts';
import type { TextField } from './parsed.ts';
import { cut, type Piece, piecesOf } from './pieces.ts';
import { isPlace } from './places.ts';
import { hasRoomFor } from './room.ts';
import { typeOf } from './type-styles.ts';
import { hasInstitutionWord, hasTitleWord } from './words.ts';

const nameShape =
  /^(?:(?:dr|mr|mrs|ms|prof)\.?\s+)?\p{Lu}[\p{L}'’.-]*(?:\s+(?:\p{Lu}[\p{L}'’.-]*|de|da|di|del|van|von|der|den|la|le|el|al|bin|ibn|y|dos|ter)){1,4}(?:,?\s+(?:Jr\.?|Sr\.?|II|III))?$/u;
const notNames =
  /\b(?:curriculum|vitae|resume|résumé|lebenslauf|bewerbung|cv|page|updated|confidential|address|phone|email|contact)\b/i;
const nameLabel =
  /^(?:(?:curriculum vitae|lebenslauf|résumé|resume|cv)(?:\s+(?:of|von|de))?[\s:|–-]+(?=\p{Lu})|(?:full name|name|nom(?: et prénom)?|nombre(?: y apellidos)?|vor- und nachname)\s*:\s*)/iu;
/** `Moreau, Éloïse`, as forms of offices want it. */
const lastFirst =
  /^((?:(?:van|von|de|da|di|del|der|den|dos|ter|la|le|el|al)\s+){0,2}\p{Lu}[\p{L}'’-]+(?:[\s-]\p{Lu}[\p{L}'’-]+)?),\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*)?)$/u;
/** Degrees and certificates behind a name are no part of it. */
const postNominals =
  /(?:,\s*(?:\p{Lu}[\p{Lu}.-]{1,7}|Ph\.?D\.?|M\.?Sc\.?|B\.?Sc\.?))+$|(?:,?\s+(?:Ph\.?D\.?|MBA|M\.?D\.?|PMP|CPA|RN|BSN|MSN|M\.?Sc\.?|B\.?Sc\.?|Esq\.?|CFA|P\.?E\.?|LL\.?M\.?|SHRM-CP|CISSP|CSM))+$/u;

/** Type of names and titles alone, in points. */
const LARGE = 16;

/** The person's name: of the lines that are shaped like one, the largest, and the first of these. */
export function readName(
  lines: readonly Line[],
  emails: readonly TextField[] = [],
): { field: TextField; line: Line } | undefined {
  const candidates = lines.flatMap((line, index) => [
    ...candidateOf(withLabelled(line), index),
    ...candidateOf(inOneType(line), index),
    ...candidateOf(withNext(line, lines[index + 1]), index),
    ...candidateOf(unglued(line, emails), index),
  ]);
  // `General Counsel` is shaped like a name; of one that is, nothing stands in larger type.
  const largest = Math.max(...lines.map((line) => line.size));
  const best = candidates
    .filter((one) => one.line.size > largest - 0.5 || !hasTitleWord(one.text))
    .sort((a, b) => b.score - a.score)[0];
  if (best === undefined) return undefined;
  const { text } = best;
  const [, last, first] = lastFirst.exec(text) ?? [];
  const inOrder = last === undefined ? text : `${first} ${last}`;
  const value = inOrder === inOrder.toUpperCase() ? titleCase(inOrder) : inOrder;
  const confidence = best.score > 1.2 ? 0.95 : 0.8;
  return {
    field: fieldIn(best.line, best.at, best.at + text.length, confidence, value.replace(/\s+/g, ' ')),
    line: lines[best.last] ?? best.line,
  };
}

/** `Name` in a cell of its own, as forms have it. */
function withLabelled(line: Line): Line {
  const [label, value] = line.cells;
  if (label === undefined || value === undefined || !nameLabel.test(`${label.text}: X`)) return line;
  const text = `${label.text}: ${value.text}`;
  return { ...line, cells: [{ ...label, text, right: value.right }] };
}

/** Letter-spaced type may lose the room between its words: the address says where the first name ends. */
function unglued(line: Line, emails: readonly TextField[]): Line | undefined {
  const [cell] = line.cells;
  const [first = '', second = ''] = emails[0]?.value.toLowerCase().split(/[.@_-]/) ?? [];
  const glued = cell?.text.toLowerCase() ?? '';
  if (cell === undefined || first.length < 2 || second.length < 2 || !glued.startsWith(`${first}${second}`))
    return undefined;
  const text = `${cell.text.slice(0, first.length)} ${cell.text.slice(first.length)}`;
  return { ...line, cells: [{ ...cell, text }, ...line.cells.slice(1)] };
}

/** `**Nora Chen**  Team lead`: the name ends where its type does. */
function inOneType(line: Line): Line | undefined {
  const [cell] = line.cells;
  const end = cell?.runs?.[1]?.at;
  if (cell === undefined || end === undefined) return undefined;
  const text = cell.text.slice(0, end).replace(/(?<![\s|,–—-])[\s|,–—-]+$/, '');
  return { ...line, cells: [{ ...cell, text }, ...line.cells.slice(1)] };
}

/** First and last name one below the other in the same large type. */
function withNext(line: Line, next: Line | undefined): Line | undefined {
  const [first, last] = [line.cells[0], next?.cells[0]];
  if (next === undefined || first === undefined || last === undefined || line.cells.length + next.cells.length > 2)
    return undefined;
  const oneWord = (text: string) => /^\p{Lu}[\p{L}'’.-]+$/u.test(text);
  const close = next.page === line.page && next.y - line.y < line.size * 1.8 && next.y > line.y;
  if (!close || typeOf(line) !== typeOf(next) || !(oneWord(first.text) || oneWord(last.text))) return undefined;
  const text = `${first.text}\n${last.text}`;
  return { ...line, text: `${line.text}\n${next.text}`, cells: [{ ...first, text }] };
}

function candidateOf(line: Line | undefined, index: number) {
  const cell = line?.cells[0];
  if (line === undefined || cell === undefined) return [];
  const label = nameLabel.exec(cell.text)?.[0].length ?? 0;
  const written = cell.text.slice(label).replace(postNominals, '');
  // Fashion sets large names in small letters.
  const text = line.size >= LARGE && written === written.toLowerCase() ? titleCase(written) : written;
  const turned = line.size >= LARGE - 2 && lastFirst.test(text) && !isPlace(text);
  if ((!nameShape.test(text) && !turned) || notNames.test(text) || headingOf(text) !== undefined || isPlace(text))
    return [];
  const score =
    line.size / 12 -
    index * 0.06 -
    (hasTitleWord(text) ? 0.6 : 0) -
    (hintOf(text) === undefined ? 0 : 0.6) +
    (line.page === 1 ? 0 : -1) +
    (label > 0 ? 1 : 0);
  return [{ line, text, at: cell.at + label, score, last: index + (text.includes('\n') ? 1 : 0) }];
}

function titleCase(text: string): string {
  return text.toLowerCase().replace(/(?:^|[\s'’-])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Where the person lives: the first piece of the top lines that is nothing but a place. */
export function readLocation(lines: readonly Line[]): TextField | undefined {
  for (const line of lines) {
    const pieces = piecesOf({ text: withoutAddresses(line.text) }).flatMap((piece) => cut(piece, /\s+\/(?:\s+|$)/));
    const piece =
      pieces.map(afterDepartment).find((one) => isPlace(one.text)) ??
      pieces.map(afterLabel).find((one) => one !== undefined && isPlace(one.text));
    if (piece !== undefined) return fieldIn(line, piece.start, piece.start + piece.text.length, 0.85);
  }
  return undefined;
}

/** Blanks out what is an address of another kind, where no more than a space parts it from the place. */
function withoutAddresses(text: string): string {
  // A line of addresses is short; what is longer would cost its length squared.
  if (text.length > 300) return text;
  return text.replace(
    /\S*@\S*|https?:\S+|www\.\S+|\S+\.\p{Ll}{2,4}\/\S*|(?<!\S)\p{L}{1,12}:(?=\s)|(?<!\S)\+?\(?\d[\d().-]*(?: [\d().-]+)+(?!\S)/gu,
    (found) => (found.replace(/\D/g, '').length >= 7 || /[@/:]|www/.test(found) ? '\t'.repeat(found.length) : found),
  );
}

/** `Department of Linguistics, Wellington, New Zealand`: where the department is. */
function afterDepartment(piece: Piece): Piece {
  const parts = cut(piece, /,\s+/);
  const first = parts.findIndex((part) => !isOffice(part.text));
  const start = parts[first]?.start ?? piece.start;
  return first > 0 ? { text: piece.text.slice(start - piece.start), start } : piece;
}
const isOffice = (text: string): boolean =>
  hasInstitutionWord(text) ||
  /^(?:department|dept\.?|division|office|fakultät|institut|département|departamento) /i.test(text);

function afterLabel(piece: Piece): Piece | undefined {
  const label =
    /^(?:location|address|city|town|a|based in|lives in|living in|home|residence|anschrift|adresse|wohnort|wohnhaft in|ort|domicile|dirección|domicilio|residencia|ciudad|ubicación|ville|lieu|indirizzo|residenza|città|luogo|morada|endereço|cidade|localidade|adres|woonplaats|plaats|miejsce zamieszkania|miasto|lokalizacja)(?!\p{L})\s*:?\s*/iu.exec(
      piece.text,
    )?.[0];
  return label === undefined ? undefined : { text: piece.text.slice(label.length), start: piece.start + label.length };
}

/** The line under the name that says what the person is. */
export function readHeadline(lines: readonly Line[], nameLine: Line | undefined): TextField | undefined {
  const beside = nameLine === undefined ? undefined : besideName(nameLine);
  if (beside !== undefined) return beside;
  const after = nameLine === undefined ? lines : lines.slice(lines.indexOf(nameLine) + 1);
  for (const line of after.slice(0, 6)) {
    if (headingOf(line.text) !== undefined || withoutBullet(line.text) !== undefined) continue;
    const piece = piecesOf(line).find((one) => saysWhat(one.text));
    if (piece !== undefined) return fieldIn(line, piece.start, piece.start + piece.text.length, 0.85);
  }
  return undefined;
}

/** What the person is, behind the name on its line, in another cell or type. */
function besideName(line: Line): TextField | undefined {
  const [cell, second] = line.cells;
  const from = cell?.runs?.[1]?.at ?? second?.at;
  if (from === undefined) return undefined;
  const piece = piecesOf({ text: `${' '.repeat(from)}${line.text.slice(from)}` }).find((one) => saysWhat(one.text));
  return piece === undefined ? undefined : fieldIn(line, piece.start, piece.start + piece.text.length, 0.8);
}

function saysWhat(text: string): boolean {
  if (text.length > 120 || /@|https?:|www\.|linkedin|github|\d{5,}/i.test(text) || isPlace(text) || /[.!?]$/.test(text))
    return false;
  return hasTitleWord(text);
}

/** Sentences between the addresses and the first heading: a summary without its name. */
export function readOpening(lines: readonly Line[]): TextField | undefined {
  const end = lines.findIndex((line) => withoutBullet(line.text) !== undefined || findRange(line.text) !== undefined);
  const until = end < 0 ? lines.length : end;
  const prose = lines.slice(0, until).filter((line) => {
    const words = line.text.split(/\s+/);
    const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
    return words.length >= 5 && small >= words.length * 0.4 && !/@|https?:|www\./.test(line.text);
  });
  const [first, last] = [prose[0], prose.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const from = lines.indexOf(first);
  // The last line of a paragraph may be a few words.
  let to = lines.indexOf(last) + 1;
  for (let next = lines[to]; next !== undefined && to < until && goesOn(lines[to - 1], next); next = lines[to]) to += 1;
  return readSummary(lines.slice(from, to));
}

/** Whether a paragraph goes on in a line: its first word had no room above, and begins no sentence. */
function goesOn(above: Line | undefined, line: Line): boolean {
  if (above === undefined || above.page !== line.page || /[.!?]$/.test(above.text)) return false;
  return /^\p{Ll}/u.test(line.text) && line.y - above.y < line.size * 2.1 && hasRoomFor(above, line) === false;
}

/** The summary's section as one text; bullets lose their marks. */
export function readSummary(lines: readonly Line[]): TextField | undefined {
  const text = lines.filter((line) => line.text.trim() !== '');
  if (text.length === 0) return undefined;
  return fieldOver(
    text.map((line) => {
      const mark = withoutBullet(line.text);
      return mark === undefined ? line : { ...line, text: mark.text, start: line.start + mark.offset };
    }),
    0.85,
  );
}
