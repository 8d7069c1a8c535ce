import { findDate, findRange } from './dates.ts';
import { fieldIn, type Line } from './document.ts';
import { bulletText } from './entries.ts';
import type { ParsedCertificate } from './parsed.ts';
import { cut, piecesOf, trim } from './pieces.ts';
import { hasRoomFor } from './rows.ts';
import { typeOf } from './type-styles.ts';

/** The certificates of a section, one a line: what it is, then who gave it and when, where these are said. */
export function readCertificates(lines: readonly Line[]): ParsedCertificate[] {
  const found: ParsedCertificate[] = [];
  for (const [index, raw] of lines.entries()) {
    const line = bulletText(raw);
    const dated = findRange(line.text)?.to ?? findRange(line.text)?.from ?? findDate(line.text) ?? null;
    const where = findRange(line.text) ?? findDate(line.text);
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
      .map(trim)
      .filter((piece) => /\p{L}{2}/u.test(piece.text) && !isRemark(piece.text));
    const [name, issuer] = pieces;
    const expires =
      where !== undefined &&
      /(?:exp(?:ir\p{L}*)?\.?|valid (?:until|to|thru))\W*$/iu.test(line.text.slice(0, where.start));
    const date =
      dated === null || where === undefined || expires ? null : fieldIn(line, where.start, where.end, 0.9, dated.value);
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

const isRemark = (text: string): boolean =>
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
