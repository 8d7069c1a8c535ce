import { fieldIn, fieldOver, type Line } from './document.ts';
import { type Entry, entriesOf } from './entries.ts';
import { type Header, type NamedPiece, readHeader } from './header.ts';
import { labelOf } from './labels.ts';
import type { ParsedExperience, TextField } from './parsed.ts';
import { cut, trim } from './pieces.ts';
import { hasTitleWord, titleLeaning } from './words.ts';

/** The jobs of an experience section, in the document's order. */
export function readExperience(lines: readonly Line[]): ParsedExperience[] {
  return jobsOf(entriesOf(lines));
}

/** Entries as jobs. How the others are set says which name is the title's where the words do not. */
export function jobsOf(entries: readonly Entry[]): ParsedExperience[] {
  const headers = entries.map(readHeader);
  const habits = habitsOf(headers);
  const jobs = entries.map((entry, index): ParsedExperience => {
    const header = headers[index] ?? readHeader(entry);
    const named = titleAndCompany(header, habits);
    const { title, company } = isHouse(entries, headers, index)
      ? { title: null, company: named.title ?? named.company }
      : named;
    return {
      company,
      title,
      location: header.location,
      // One date alone is when it was, as of a summer's internship.
      start: header.start ?? header.end,
      end: header.end,
      current: header.current,
      bullets: entry.bullets
        .map((bullet) => fieldOver(bullet, 0.9))
        // `Responsibilities:` heads the points below it and says nothing itself.
        .filter((bullet) => bullet.value !== '' && !/^[\p{L} ]{3,40}:$/u.test(bullet.value))
        .filter((bullet) => labelOf(bullet.value)?.says !== 'terms'),
    };
  });
  return withSharedCompanies(jobs).filter((job) => job.title !== null || job.company !== null);
}

/** A name with all its years and nothing said of it, over entries of one name each whose years lie within: an employer. */
function isHouse(entries: readonly Entry[], headers: readonly Header[], index: number): boolean {
  const [header, next] = [headers[index], headers[index + 1]];
  if (header === undefined || next === undefined || entries[index]?.bullets.length !== 0) return false;
  if (header.pieces.length !== 1 || next.pieces.length !== 1 || header.start === null || next.start === null)
    return false;
  const until = (one: Header) => (one.current ? '9999' : (one.end?.value ?? ''));
  return header.start.value <= next.start.value && until(header) >= until(next) && until(next) !== '';
}

/** Several titles under one company's name: a later entry that names none belongs to the one above. */
function withSharedCompanies(jobs: readonly ParsedExperience[]): ParsedExperience[] {
  let above: ParsedExperience | undefined;
  return jobs.flatMap((job, index) => {
    const next = jobs[index + 1];
    // A company with all its years, and its titles below it.
    if (job.title === null && job.bullets.length === 0 && next !== undefined && next.company === null) {
      above = job;
      return [];
    }
    if (job.company !== null || above === undefined) {
      above = job;
      return [job];
    }
    const company = above.company === null ? null : { ...above.company, confidence: 0.6 };
    return [{ ...job, company, location: job.location ?? above.location }];
  });
}

/** How much what is set in a type, or stands at a place of the heading, leans to titles over all entries. */
type Habits = Map<string, { sum: number; of: number }>;
const keysOf = (piece: NamedPiece) => [`type ${piece.font}`, `place ${piece.row} ${piece.order}`];

function habitsOf(headers: readonly Header[]): Habits {
  const habits: Habits = new Map();
  for (const header of headers)
    for (const piece of header.pieces)
      for (const key of keysOf(piece)) {
        const habit = habits.get(key) ?? { sum: 0, of: 0 };
        habits.set(key, { sum: habit.sum + titleLeaning(piece.text), of: habit.of + 1 });
      }
  return habits;
}

function leaning(piece: NamedPiece, header: Header, habits: Habits): number {
  let lean = titleLeaning(piece.text);
  if (piece.says === 'title') return 5;
  if (piece.says === 'company') return -5;
  if (/^(?:freelance|self-employed)$/i.test(piece.text)) return -0.5;
  for (const key of keysOf(piece)) {
    const habit = habits.get(key);
    if (habit !== undefined && habit.of > 1) lean += Math.max(-0.7, Math.min(0.7, habit.sum / habit.of));
  }
  // A place is the employer's; a date stands as often beside the title.
  if (piece.row >= 0 && piece.row === header.placeRow && header.placeRow !== header.dateRow) lean -= 0.4;
  return lean;
}

type Pair = { title: NamedPiece | undefined; company: NamedPiece | undefined; score: number };

function titleAndCompany(header: Header, habits: Habits): { title: TextField | null; company: TextField | null } {
  const whole = header.pieces.filter((piece) => /\p{L}/u.test(piece.text)).slice(0, 6);
  const parted = whole.flatMap((piece) => splitNames(piece));
  const asWritten = bestPair(whole, header, habits);
  const split = parted.length > whole.length ? bestPair(parted.slice(0, 8), header, habits) : undefined;
  const pair = split !== undefined && (whole.length < 2 || split.score > asWritten.score + 1) ? split : asWritten;
  const confidence = pair.score > 1.5 ? 0.92 : pair.score > 0.5 ? 0.8 : 0.55;
  return { title: field(pair.title, confidence), company: field(pair.company, confidence) };
}

function bestPair(pieces: readonly NamedPiece[], header: Header, habits: Habits): Pair {
  const [only] = pieces;
  if (only === undefined) return { title: undefined, company: undefined, score: 0 };
  const leans = pieces.map((piece) => leaning(piece, header, habits));
  if (pieces.length === 1) {
    const lean = leans[0] ?? 0;
    return lean > 0
      ? { title: only, company: undefined, score: lean }
      : { title: undefined, company: only, score: -lean };
  }
  let best: Pair | undefined;
  pieces.forEach((title, i) => {
    pieces.forEach((company, j) => {
      if (i === j) return;
      // Later pieces are departments, remarks and the like; of two that lean alike the first is the title.
      const score =
        (leans[i] ?? 0) - (leans[j] ?? 0) - 0.35 * Math.max(0, i - 1) - 0.35 * Math.max(0, j - 1) - (i > j ? 0.05 : 0);
      if (best === undefined || score > best.score) best = { title, company, score };
    });
  });
  return best ?? { title: only, company: undefined, score: 0 };
}

function field(piece: NamedPiece | undefined, confidence: number): TextField | null {
  if (piece === undefined) return null;
  return fieldIn(piece.line, piece.start, piece.start + piece.text.length, confidence);
}

/** `Engineer at Acme`, `Acme, Engineer`, `Acme: Engineer`: cut where exactly one side is a title. */
function splitNames(piece: NamedPiece): NamedPiece[] {
  const at = cut(piece, /\s+(?:at|@|bei|chez)\s+(?=[\p{Lu}\d])/u);
  const [left, right] = at;
  if (at.length === 2 && left !== undefined && right !== undefined && left.text.split(' ').length <= 8)
    return [
      { ...piece, ...left, says: 'title' },
      { ...piece, ...right, says: 'company' },
    ];
  const parts = cut(piece, /,\s+|:\s+|\s+-\s+/);
  let best: { halves: [NamedPiece, NamedPiece]; lean: number } | undefined;
  for (let index = 1; index < parts.length; index += 1) {
    const boundary = parts[index];
    if (boundary === undefined) continue;
    const offset = boundary.start - piece.start;
    const before = trim({ text: piece.text.slice(0, offset), start: piece.start });
    const after = { text: piece.text.slice(offset), start: boundary.start };
    if (/^(?:inc|llc|ltd|gmbh|corp|co)\b\.?/i.test(after.text)) continue;
    const lean = Math.abs(titleLeaning(before.text) - titleLeaning(after.text));
    if (hasTitleWord(before.text) === hasTitleWord(after.text) && lean < 0.9) continue;
    if (best === undefined || lean > best.lean)
      best = {
        halves: [
          { ...piece, ...before },
          { ...piece, ...after },
        ],
        lean,
      };
  }
  return best?.halves ?? [piece];
}
