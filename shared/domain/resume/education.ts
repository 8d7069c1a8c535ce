import { splitDegree } from './degrees.ts';
import { fieldIn, type Line } from './document.ts';
import { type Entry, entriesOf } from './entries.ts';
import { type Header, type NamedPiece, readHeader } from './header.ts';
import { says } from './indents.ts';
import type { ParsedEducation, TextField } from './parsed.ts';
import { cut } from './pieces.ts';
import { hasDegreeWord, hasInstitutionWord } from './words.ts';

const gpaPattern =
  /(?<!\p{L})(?:c?gpa|grade point average|grade|final grade|average|note|abschlussnote|gesamtnote|moyenne|mention|nota media|promedio)(?:\s*(?:of|[:=–-]|\())*\s*(\d{1,2}(?:[.,]\d{1,2})?(?:\s*(?:\/|out of|of|von|sur|de)\s*\d{1,3}(?:[.,]\d{1,2})?)?)|(\d\.\d{1,2}\s*\/\s*\d(?:\.\d{1,2})?)(?:\s*c?gpa)?|(\d\.\d{1,2})\s*c?gpa/iu;

/** The degrees of an education section, in the document's order. */
export function readEducation(lines: readonly Line[]): ParsedEducation[] {
  const dated = entriesOf(lines);
  const undated = undatedEntries(lines);
  return degreesOf(lines.some((line) => says(line.text)) ? dated : undated);
}

/** Entries as degrees; one that names neither a school nor a degree is none. */
export function degreesOf(entries: readonly Entry[]): ParsedEducation[] {
  return entries.flatMap((entry) => {
    const header = readHeader(entry);
    const pieces = header.pieces.flatMap(apart).filter((piece) => !isGrade(piece.text));
    const degreePiece = best(pieces, (piece) =>
      hasDegreeWord(piece.text)
        ? 2 -
          (hasInstitutionWord(piece.text) ? 1 : 0) +
          (splitDegree(piece).field === null ? 0 : 0.5) -
          piece.text.length / 500
        : 0,
    );
    const rest = pieces.filter((piece) => piece !== degreePiece && piece.text.length > 2);
    const institution =
      rest.find((piece) => hasInstitutionWord(piece.text) && !hasDegreeWord(piece.text)) ??
      rest.find((piece) => hasInstitutionWord(piece.text)) ??
      rest.find((piece) => !isRemark(piece.text) && !isBesideDegree(piece, degreePiece)) ??
      rest[0];
    const { degree, field } = degreePiece === undefined ? { degree: null, field: null } : splitDegree(degreePiece);
    const beside = rest.find(
      (piece) =>
        piece !== institution &&
        !hasInstitutionWord(piece.text) &&
        isBesideDegree(piece, degreePiece) &&
        !isRemark(piece.text),
    );
    if (degree === null && institution === undefined) return [];
    return [
      {
        institution: toField(institution, 0.88),
        degree,
        field: field ?? (degree === null ? null : toField(beside, 0.7)),
        ...datesOf(header),
        gpa: gpaOf(entry),
      },
    ];
  });
}

/** One date alone is when it ended. */
function datesOf(header: Header): Pick<ParsedEducation, 'start' | 'end'> {
  return { start: header.start, end: header.current ? null : header.end };
}

function best(pieces: readonly NamedPiece[], scoreOf: (piece: NamedPiece) => number): NamedPiece | undefined {
  let found: { piece: NamedPiece; score: number } | undefined;
  for (const piece of pieces) {
    const score = scoreOf(piece);
    if (score > 0 && (found === undefined || score > found.score)) found = { piece, score };
  }
  return found?.piece;
}

const isBesideDegree = (piece: NamedPiece, degree: NamedPiece | undefined): boolean =>
  degree !== undefined && piece.line === degree.line && piece.start > degree.start;
const isRemark = (text: string): boolean =>
  /^(?:thesis|minor|major|honou?rs|dean|relevant|cum laude|magna|summa|first class|with distinction|expected|graduated|class of|focus|specialization|coursework)\b/i.test(
    text,
  );
const isGrade = (text: string): boolean => {
  const found = gpaPattern.exec(text);
  return found !== null && found[0].length > text.length * 0.6;
};

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
    } else if ((degree || institution) && entry.bullets.length === 0) {
      entry.head.push(line);
      seen = { degree: seen.degree || degree, institution: seen.institution || institution };
    } else if (
      entry.head.length < 2 &&
      entry.bullets.length === 0 &&
      !(seen.degree && seen.institution) &&
      !gpaPattern.test(line.text)
    ) {
      entry.head.push(line);
    } else {
      entry.bullets.push([line]);
    }
  }
  return entries;
}

function toField(piece: NamedPiece | undefined, confidence: number): TextField | null {
  return piece === undefined ? null : fieldIn(piece.line, piece.start, piece.start + piece.text.length, confidence);
}

/** `B.S. in Computer Science, Stanford University; GPA: 3.9`: cut at semicolons, at brackets and at commas beside a school. */
function apart(piece: NamedPiece): NamedPiece[] {
  return cut(piece, /;\s*|\s*\((?=c?gpa|grade|\d\.\d)/iu).flatMap((part) => {
    const at = cut(part, /\s+(?:at|@|from|an der)\s+(?=\p{Lu})/u);
    const halves = at.length === 2 && at.some((one) => hasInstitutionWord(one.text)) ? at : [part];
    return halves.flatMap((half) => {
      const commas = cut(half, /,\s+/);
      const schools = commas.filter((one) => hasInstitutionWord(one.text) && !hasDegreeWord(one.text)).length;
      const degrees = commas.filter((one) => hasDegreeWord(one.text)).length;
      const cutApart = commas.length > 1 && schools + degrees > 0 && schools < commas.length;
      return (cutApart ? commas : [half]).map((one) => ({ ...piece, ...one }));
    });
  });
}

function gpaOf(entry: Entry): TextField | null {
  for (const line of [...entry.head, ...entry.bullets.flat(), ...entry.asides]) {
    const found = gpaPattern.exec(line.text);
    const value = found?.[1] ?? found?.[2] ?? found?.[3];
    if (found === null || value === undefined) continue;
    const plain = value.replace(/\s*(?:\/|out of|of|von|sur|de)\s*/i, '/').replaceAll(',', '.');
    return fieldIn(line, found.index, found.index + found[0].length, 0.9, plain);
  }
  return null;
}
