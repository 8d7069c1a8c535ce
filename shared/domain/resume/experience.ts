import { fieldIn, fieldOver, type Line } from './document.ts';
import { entriesOf } from './entries.ts';
import { type Header, type NamedPiece, readHeader } from './header.ts';
import type { ParsedExperience, TextField } from './parsed.ts';
import { cut, trim } from './pieces.ts';
import { hasCompanyWord, hasTitleWord } from './words.ts';

/** The jobs of an experience section, in the document's order. */
export function readExperience(lines: readonly Line[]): ParsedExperience[] {
  const jobs: ParsedExperience[] = [];
  for (const entry of entriesOf(lines)) {
    const header = readHeader(entry);
    const { title, company } = titleAndCompany(header);
    if (title === null && company === null) continue;
    jobs.push({
      company,
      title,
      location: header.location,
      // One date alone is when it was, as of a summer's internship.
      start: header.start ?? header.end,
      end: header.end,
      current: header.current,
      bullets: entry.bullets.map((bullet) => fieldOver(bullet, 0.9)).filter((bullet) => bullet.value !== ''),
    });
  }
  return withSharedCompanies(jobs);
}

/** Several titles under one company's name: a later entry that names none belongs to the one above. */
function withSharedCompanies(jobs: ParsedExperience[]): ParsedExperience[] {
  let above: TextField | null = null;
  return jobs.map((job) => {
    const company: TextField | null = job.company ?? (above === null ? null : { ...above, confidence: 0.6 });
    above = company;
    return { ...job, company };
  });
}

function titleAndCompany(header: Header): { title: TextField | null; company: TextField | null } {
  const pieces = header.pieces.flatMap(splitNames).filter((piece) => /\p{L}/u.test(piece.text));
  const titles = pieces.filter((piece) => hasTitleWord(piece.text));
  const title = titles.find((piece) => !hasCompanyWord(piece.text)) ?? titles[0];
  const others = pieces.filter((piece) => piece !== title);
  const company = others.find((piece) => !hasTitleWord(piece.text)) ?? others[0];
  if (title === undefined && others.length >= 2) {
    // No word says which is which: most resumes that set the employer first also set it apart on the first line.
    const [first, second] = others;
    return { company: field(first, 0.55), title: field(second, 0.55) };
  }
  return { title: field(title, 0.9), company: field(company, title === undefined ? 0.55 : 0.88) };
}

function field(piece: NamedPiece | undefined, confidence: number): TextField | null {
  if (piece === undefined) return null;
  return fieldIn(piece.line, piece.start, piece.start + piece.text.length, confidence);
}

/** `Engineer at Acme`, `Acme, Engineer`: cut where exactly one side is a title. */
function splitNames(piece: NamedPiece): NamedPiece[] {
  const at = cut(piece, /\s+(?:at|@)\s+/);
  const [left, right] = at;
  if (at.length === 2 && left !== undefined && right !== undefined && hasTitleWord(left.text))
    return at.map((part) => ({ ...part, line: piece.line }));
  const commas = cut(piece, /,\s+/);
  for (let index = 1; index < commas.length; index += 1) {
    const boundary = commas[index];
    if (boundary === undefined) continue;
    const offset = boundary.start - piece.start;
    const before = trim({ text: piece.text.slice(0, offset), start: piece.start });
    const after = { text: piece.text.slice(offset), start: boundary.start };
    if (/^(?:inc|llc|ltd|gmbh|corp|co)\.?$/i.test(after.text.split(',')[0] ?? '')) continue;
    if (hasTitleWord(before.text) !== hasTitleWord(after.text))
      return [before, after].map((part) => ({ ...part, line: piece.line }));
  }
  return [piece];
}
