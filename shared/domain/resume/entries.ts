import { isOnlyBullet, withoutBullet } from './characters.ts';
import { findDate, findRange } from './dates.ts';
import { type Line, lineFrom } from './document.ts';
import { isPlace } from './places.ts';

/** One job or degree: its heading lines, what stood beside them at the margin, and the bullets (each its lines). */
export type Entry = { head: Line[]; asides: Line[]; bullets: Line[][] };

type Kind = 'head' | 'bullet' | 'more';
type Marked = { line: Line; kind: Kind; dated: boolean };

/**
 * Cuts a section into entries. An entry begins at a heading line with a date on it or soon after it, once the entry
 * before it has its own date.
 */
export function entriesOf(lines: readonly Line[]): Entry[] {
  const { rows, asides } = withoutAsides(lines);
  const marked = mark(rows, asides);
  const entries: Entry[] = [];
  let entry: Entry | undefined;
  let dated = false;
  let dateAt = -1;
  marked.forEach(({ line, kind, dated: ownDate }, index) => {
    const beside = asides.get(line) ?? [];
    const besideDated = ownDate || beside.some(isDated);
    if (kind === 'head') {
      const ahead = aheadToDate(marked, asides, index);
      const hasBody = entry !== undefined && entry.bullets.length > 0;
      const restarts = dated && (hasBody || besideDated || (dateAt > 0 && ahead === dateAt));
      if (entry === undefined || (restarts && ahead >= 0)) {
        entry = { head: [], asides: [], bullets: [] };
        entries.push(entry);
        dated = false;
        dateAt = entries.length === 1 ? ahead : dateAt;
      }
      if (entry.bullets.length > 0) entry.bullets.push([line]);
      else entry.head.push(line);
    } else if (entry !== undefined) {
      const last = entry.bullets.at(-1);
      if (kind === 'bullet' || last === undefined) entry.bullets.push([kind === 'bullet' ? bulletText(line) : line]);
      else last.push(line);
    }
    entry?.asides.push(...beside);
    dated ||= besideDated;
  });
  return entries;
}

function bulletText(line: Line): Line {
  const mark = withoutBullet(line.text);
  return mark === undefined ? line : { ...line, text: mark.text, start: line.start + mark.offset };
}

const duration = /^(?:\d+\s+(?:years?|yrs?|months?|mos?)[\s,]*)+$/i;

/** A cell at the right that says only a date, a place or a duration belongs to the entry, not to the row's sentence. */
function isAside(text: string): boolean {
  const range = findRange(text);
  const rest = range === undefined ? text : text.slice(0, range.start) + text.slice(range.end);
  if (range !== undefined && rest.replace(/[\s()|,·•–-]/g, '') === '') return true;
  const single = findDate(text);
  if (single !== undefined && text.slice(0, single.start) + text.slice(single.end) === '') return true;
  return isPlace(text) || duration.test(text);
}

function withoutAsides(lines: readonly Line[]): { rows: Line[]; asides: Map<Line, Line[]> } {
  const rows: Line[] = [];
  const asides = new Map<Line, Line[]>();
  for (const line of lines) {
    const beside = line.cells.slice(1).filter((cell) => isAside(cell.text));
    const marginal =
      line.cells.length === 1 && rows.length > 0 && isAside(line.text) && line.x > 250 && !isOnlyBullet(line.text);
    if (marginal) {
      const owner = rows.at(-1);
      if (owner !== undefined) asides.set(owner, [...(asides.get(owner) ?? []), line]);
      continue;
    }
    const kept = line.cells.filter((cell) => !beside.includes(cell));
    const last = kept.at(-1);
    const row =
      last === undefined || beside.length === 0
        ? line
        : { ...line, cells: kept, text: line.text.slice(0, last.at + last.text.length), right: last.right };
    rows.push(row);
    if (beside.length > 0 && row !== line)
      asides.set(
        row,
        beside.map((cell) => oneCell(lineFrom(line, cell.at))),
      );
  }
  return { rows, asides };
}

function oneCell(line: Line): Line {
  const first = line.cells[0];
  return first === undefined ? line : { ...line, cells: [first], text: first.text, right: first.right };
}

function isDated(line: Line): boolean {
  return findRange(line.text) !== undefined || findDate(line.text) !== undefined;
}

/** How many heading lines after `index` the first date stands; -1 when a bullet or three lines come first. */
function aheadToDate(marked: readonly Marked[], asides: Map<Line, Line[]>, index: number): number {
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const next = marked[index + ahead];
    if (next === undefined) return -1;
    if ((next.kind === 'head' && next.dated) || (asides.get(next.line) ?? []).some(isDated)) return ahead;
  }
  return -1;
}

function mark(rows: readonly Line[], asides: Map<Line, Line[]>): Marked[] {
  const leftmost = Math.min(...rows.map((row) => row.x));
  const rightmost = Math.max(...rows.map((row) => row.right));
  let bulletX: number | undefined;
  let previous: Kind = 'head';
  let before: Line | undefined;
  return rows.map((line, index) => {
    const kind = kindOf(line, rows[index + 1]);
    if (kind === 'bullet') bulletX = textX(line);
    previous = kind;
    before = line;
    return { line, kind, dated: isDated(line) };
  });

  function kindOf(line: Line, next: Line | undefined): Kind {
    if (withoutBullet(line.text) !== undefined) return 'bullet';
    const hasDate = findRange(line.text) !== undefined || (asides.get(line) ?? []).some(isDated);
    if (previous !== 'head') {
      if (/^[\p{Ll}\d%$(]/u.test(line.text) && !hasDate) return 'more';
      const indented = line.x > leftmost + 4;
      if (indented && bulletX !== undefined && Math.abs(line.x - bulletX) < 4) return 'more';
      const full = before !== undefined && before.right > leftmost + 0.85 * (rightmost - leftmost);
      const unfinished = full && !/[.!?;:]$/.test(before?.text ?? '');
      // A heading whose date stands on the line below it is no wrapped sentence.
      const dateBelow =
        next !== undefined && withoutBullet(next.text) === undefined && (isDated(next) || asides.has(next));
      if (unfinished && !hasDate && !asides.has(line) && !dateBelow) return 'more';
    }
    // A full sentence under a heading is its description.
    const sentence = line.text.length > 60 && /\s(?:the|and|to|of|for|with|in|a)\s/i.test(line.text) && !hasDate;
    return sentence ? (previous === 'head' ? 'bullet' : 'more') : 'head';
  }
}

/** Where a bullet's text begins: after its mark, at the type's average width. */
function textX(line: Line): number {
  const mark = withoutBullet(line.text);
  const second = line.cells[1];
  if (second !== undefined && isOnlyBullet(line.cells[0]?.text ?? '')) return second.x;
  const perCharacter = (line.right - line.x) / Math.max(1, line.text.length);
  return line.x + (mark?.offset ?? 0) * perCharacter;
}
