import { fieldIn, type Line } from './document.ts';
import { type Entry, entriesOf } from './entries.ts';
import { type NamedPiece, readHeader } from './header.ts';
import type { ParsedEducation, TextField } from './parsed.ts';
import { cut } from './pieces.ts';
import { hasDegreeWord, hasInstitutionWord } from './words.ts';

const gpaPattern = /\b(?:c?gpa|grade)\s*:?\s*(\d{1,2}(?:\.\d{1,2})?(?:\s*\/\s*\d{1,2}(?:\.\d{1,2})?)?)/i;

/** The degrees of an education section, in the document's order. */
export function readEducation(lines: readonly Line[]): ParsedEducation[] {
  const dated = entriesOf(lines);
  const entries = dated.length > 0 ? dated : undatedEntries(lines);
  return entries.flatMap((entry) => {
    const header = readHeader(entry);
    const pieces = header.pieces.flatMap(splitDegree);
    const degreePiece = pieces.find((piece) => hasDegreeWord(piece.text));
    const institutionPiece =
      pieces.find((piece) => piece !== degreePiece && hasInstitutionWord(piece.text)) ??
      pieces.find((piece) => piece !== degreePiece && !gpaPattern.test(piece.text) && piece.text.length > 2);
    const longer = pieces.find(
      (piece) => piece !== degreePiece && hasDegreeWord(piece.text) && degreeAndField(piece).field !== null,
    );
    const { degree, field } =
      degreePiece === undefined ? { degree: null, field: null } : degreeAndField(longer ?? degreePiece);
    const besideDegree = pieces.find(
      (piece) =>
        piece !== degreePiece && piece !== longer && piece !== institutionPiece && !gpaPattern.test(piece.text),
    );
    if (degree === null && institutionPiece === undefined) return [];
    return [
      {
        institution: toField(institutionPiece, 0.88),
        degree,
        field: field ?? (degreePiece !== undefined && besideDegree !== undefined ? toField(besideDegree, 0.6) : null),
        start: header.start,
        end: header.current ? null : header.end,
        gpa: gpaOf(entry),
      },
    ];
  });
}

/** Without any date, a line that names a degree or a school after both were seen begins the next entry. */
function undatedEntries(lines: readonly Line[]): Entry[] {
  const entries: Entry[] = [];
  let seen = { degree: false, institution: false };
  for (const line of lines) {
    const degree = hasDegreeWord(line.text);
    const institution = hasInstitutionWord(line.text);
    const entry = entries.at(-1);
    if (entry === undefined || (degree && seen.degree) || (institution && seen.institution)) {
      if (!degree && !institution) continue;
      entries.push({ head: [line], asides: [], bullets: [] });
      seen = { degree, institution };
    } else if (degree || institution) {
      entry.head.push(line);
      seen = { degree: seen.degree || degree, institution: seen.institution || institution };
    } else {
      entry.bullets.push([line]);
    }
  }
  return entries;
}

function toField(piece: NamedPiece | undefined, confidence: number): TextField | null {
  return piece === undefined ? null : fieldIn(piece.line, piece.start, piece.start + piece.text.length, confidence);
}

/** `B.S. in Computer Science, Stanford University; GPA: 3.9`: cut at semicolons, and at commas beside a school. */
function splitDegree(piece: NamedPiece): NamedPiece[] {
  return cut(piece, /;\s*/).flatMap((part) => {
    const commas = cut(part, /,\s+/);
    const schools = commas.filter((one) => hasInstitutionWord(one.text));
    const degrees = commas.filter((one) => hasDegreeWord(one.text));
    const apart =
      commas.length > 1 &&
      (schools.length > 0 || degrees.length > 0) &&
      !commas.every((one) => hasInstitutionWord(one.text));
    return (apart ? commas : [part]).map((one) => ({ ...one, line: piece.line }));
  });
}

function degreeAndField(piece: NamedPiece): { degree: TextField; field: TextField | null } {
  const whole = (confidence: number) => fieldIn(piece.line, piece.start, piece.start + piece.text.length, confidence);
  const joined = /^(.*?\S)\s+(?:in|with a major in|majoring in)\s+(\S.*)$/i.exec(piece.text);
  if (joined?.[1] !== undefined && joined[2] !== undefined && hasDegreeWord(joined[1])) {
    const from = piece.start + piece.text.length - joined[2].length;
    return {
      degree: fieldIn(piece.line, piece.start, piece.start + joined[1].length, 0.9),
      field: fieldIn(piece.line, from, from + joined[2].length, 0.88),
    };
  }
  const short = /^((?:B|M)\.?\s?(?:S|A|E|Sc|Eng|Tech|Com|Phil)\.?|Ph\.?\s?D\.?|MBA)\s+(\p{L}{4}.*)$/iu.exec(piece.text);
  if (short?.[1] !== undefined && short[2] !== undefined) {
    const from = piece.start + piece.text.length - short[2].length;
    return {
      degree: fieldIn(piece.line, piece.start, piece.start + short[1].length, 0.85),
      field: fieldIn(piece.line, from, from + short[2].length, 0.8),
    };
  }
  return { degree: whole(0.85), field: null };
}

function gpaOf(entry: Entry): TextField | null {
  for (const line of [...entry.head, ...entry.bullets.flat()]) {
    const found = gpaPattern.exec(line.text);
    const value = found?.[1];
    if (found !== null && value !== undefined)
      return fieldIn(line, found.index, found.index + found[0].length, 0.9, value.replace(/\s/g, ''));
  }
  return null;
}
