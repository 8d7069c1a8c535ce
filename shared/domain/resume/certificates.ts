import { findDate, findRange } from './dates.ts';
import { fieldIn, type Line } from './document.ts';
import { bulletText } from './entries.ts';
import type { DateField, ParsedCertificate } from './parsed.ts';
import { cut, type Piece, piecesOf, trim } from './pieces.ts';
import { hasRoomFor } from './room.ts';
import { typeOf } from './type-styles.ts';

/** The certificates of a section, one a line: what it is, then who gave it and when, where these are said. */
export function readCertificates(written: readonly Line[]): ParsedCertificate[] {
  const lines = written.flatMap(partsOf);
  const blocks = blocksOf(lines);
  if (blocks !== undefined) return blocks;
  const found: ParsedCertificate[] = [];
  for (const [index, raw] of lines.entries()) {
    const line = bulletText(raw);
    const { pieces, date } = saidIn(line);
    const [name, issuer] = pieces;
    const previous = found.at(-1);
    const above = lines[index - 1];
    const goesOn =
      above !== undefined &&
      previous?.date === null &&
      previous.issuer === null &&
      bulletText(raw) === raw &&
      !/[,|–—-]\s*$/u.test(above.text);
    if (
      goesOn &&
      typeOf(above) === typeOf(line) &&
      name !== undefined &&
      line.x > (lines[0]?.x ?? 0) - 1 &&
      hasRoomFor(above, line) === false
    ) {
      const more = fieldIn(line, name.start, name.start + name.text.length, 0.8);
      const { value, evidence } = previous.name;
      previous.name = { value: `${value} ${more.value}`, confidence: 0.8, evidence: [...evidence, ...more.evidence] };
      previous.date = date;
      continue;
    }
    // `Scrum Master, Scrum` and `Alliance, 2021`: a column too narrow for who gave it.
    if (
      above !== undefined &&
      previous !== undefined &&
      bulletText(raw) === raw &&
      ((previous.date === null && (hasRoomFor(above, line) === false || /^\s*[|·,]/u.test(line.text))) ||
        (/[|–—·,(]\s*$/u.test(above.text) && (previous.date === null || previous.issuer === null)))
    ) {
      previous.date ??= date;
      if (previous.issuer === null && name !== undefined)
        previous.issuer = fieldIn(line, name.start, name.start + name.text.length, 0.7);
      continue;
    }
    if (name === undefined || (previous !== undefined && isIssuerLine(raw, lines, previous))) {
      // A date, or who gave it, on the line below.
      if (previous !== undefined) {
        previous.date ??= date;
        if (name !== undefined) previous.issuer ??= fieldIn(line, name.start, name.start + name.text.length, 0.75);
      }
      continue;
    }
    // Many names and no date: a list on one line.
    if (date === null && pieces.length > 3) {
      for (const one of pieces)
        found.push({ name: fieldIn(line, one.start, one.start + one.text.length, 0.7), issuer: null, date: null });
      continue;
    }
    found.push({
      name: fieldIn(line, name.start, name.start + name.text.length, 0.88),
      issuer: issuer === undefined ? null : fieldIn(line, issuer.start, issuer.start + issuer.text.length, 0.8),
      date,
    });
  }
  return found;
}

/** What a line names, without its date and without what is only said of it. */
function saidIn(line: Line): { pieces: Piece[]; date: DateField | null } {
  const range = findRange(line.text);
  const dated = range?.to ?? range?.from ?? findDate(line.text) ?? null;
  const where = range ?? findDate(line.text);
  const text =
    where === undefined
      ? line.text
      : `${line.text.slice(0, where.start)}${'\t'.repeat(where.end - where.start)}${line.text.slice(where.end)}`;
  const pieces = piecesOf({ text })
    .flatMap((piece) =>
      cut(
        piece,
        /,\s+|;\s+|\s+\((?=\p{Lu}\p{Ll}{2}|[\p{Lu} ]+[,\t]|\)|\p{Lu}[^()]*(?:,|$))|\s+(?:by|from|von|par|por)\s+(?=\p{Lu})/u,
      ),
    )
    .map((piece) => trim(withoutBracket(piece)))
    .filter((piece) => /\p{L}{2}/u.test(piece.text) && !isRemark(piece.text));
  const expires =
    where !== undefined &&
    /(?:exp(?:ir\p{L}*)?\.?|valid (?:until|to|thru))\W*$/iu.test(line.text.slice(0, where.start));
  const date =
    dated === null || where === undefined || expires ? null : fieldIn(line, where.start, where.end, 0.9, dated.value);
  return { pieces, date };
}

/** `[2019] First Aid`: what closes a bracket that held the date. */
function withoutBracket(piece: Piece): Piece {
  const mark = /^[\]\s]+/.exec(piece.text)?.[0].length ?? 0;
  return { text: piece.text.slice(mark), start: piece.start + mark };
}

/** `First Aid (Red Cross, 2019); Scrum Master (Scrum Alliance, 2021)`: each with its date is a line of its own. */
function partsOf(line: Line): Line[] {
  const parts = cut({ text: line.text, start: 0 }, /;\s+/);
  if (parts.length < 2 || parts.some((part) => findDate(part.text) === undefined)) return [line];
  return parts.map(({ text, start }) => ({
    ...line,
    text,
    start: line.start + start,
    cells: [{ text, x: line.x, right: line.right, at: 0 }],
  }));
}

/**
 * Certificates of a few lines each, one type for all of it: what it is, who gave it, and a line that says no more than when
 * (`Issued May 2019`, `2021`), at the end of each or at its beginning. Undefined where the lines are otherwise.
 */
function blocksOf(lines: readonly Line[]): ParsedCertificate[] | undefined {
  const said = lines.map((line) => ({ line, ...saidIn(line) }));
  const isClosing = (one: (typeof said)[number] | undefined) => one !== undefined && one.pieces.length === 0;
  const dates = said.filter((one) => isClosing(one) && one.date !== null).length;
  const first = isClosing(said[0]);
  const blocks: (typeof said)[] = [];
  for (const [at, one] of said.entries()) {
    const begins = first ? isClosing(one) && !isClosing(said[at - 1]) : !isClosing(one) && isClosing(said[at - 1]);
    if (blocks.length === 0 || begins) blocks.push([]);
    blocks.at(-1)?.push(one);
  }
  const pairs = pairsOf(said);
  if (pairs !== undefined) return pairs;
  const fits = blocks.every((block) => {
    const names = block.filter((one) => !isClosing(one));
    const plain = names.every(
      (one) => one.pieces.length === 1 && one.date === null && bulletText(one.line) === one.line,
    );
    return plain && names.length === 2 && block.some((one) => isClosing(one) && one.date !== null);
  });
  if (!fits || dates < blocks.length) return undefined;
  return blocks.flatMap((block) => certificateOf(block));
}

type Said = ReturnType<typeof saidIn> & { line: Line };

/** What it is, and on the line below who gave it and when: every other line has a date. */
function pairsOf(said: readonly Said[]): ParsedCertificate[] | undefined {
  const alternate = said.every(
    ({ pieces, date, line }, at) =>
      pieces.length === 1 && (date !== null) === (at % 2 === 1) && bulletText(line) === line,
  );
  if (!alternate || said.length % 2 === 1 || said.length === 0) return undefined;
  return said.flatMap((_, at) => (at % 2 === 0 ? certificateOf(said.slice(at, at + 2)) : []));
}

function certificateOf(block: readonly Said[]): ParsedCertificate[] {
  const [name, issuer] = block.flatMap(({ line, pieces }) =>
    pieces.map((piece) => fieldIn(line, piece.start, piece.start + piece.text.length, 0.8)),
  );
  const date = block.find((one) => one.date !== null)?.date ?? null;
  return name === undefined ? [] : [{ name, issuer: issuer ?? null, date }];
}

const isRemark = (text: string): boolean =>
  /^(?:expir\p{L}*|valid (?:until|to|thru|through)|credential|licen[cs]e (?:no|number|#)|certificate (?:no|number|#)|no\.|nr\.)(?!\p{L})/iu.test(
    text,
  ) ||
  /^(?:issued(?: (?:on|in|by))?|ausgestellt(?: am)?|délivrée?(?: (?:en|le|par))?|obtenue?(?: (?:en|le))?|expedid[oa](?: (?:en|el|por))?|obtenid[oa](?: en)?|rilasciat[oa](?: (?:nel|il|da))?|conseguit[oa](?: nel)?|emitid[oa](?: (?:em|por))?|uitgegeven(?: (?:in|op|door))?|behaald(?: in)?|wydan[ya]|exp\.?|expir\p{L}*|valid(?: until)?|credential id.*|in progress|date|earned|obtained)\W*$/iu.test(
    text,
  );

/** In a list of marked or bold names, a plain line below one belongs to it. */
function isIssuerLine(line: Line, lines: readonly Line[], previous: ParsedCertificate): boolean {
  const first = lines[0];
  if (first === undefined || line === first || previous.issuer !== null) return false;
  const marked = bulletText(first) !== first;
  if (marked) return bulletText(line) === line;
  const font = (one: Line) => one.cells[0]?.runs?.[0]?.font ?? '';
  return font(first) !== font(line);
}
