import { findRange, isDangling, isDateFragment } from './dates.ts';
import type { Line } from './document.ts';

type Row = { asides: Line[] };

/** A date that its margin broke belongs to the row it begins at, with all its lines. */
export function withWholeDates<T extends Row>(rows: readonly T[]): T[] {
  let open: { row: Row; text: string; x: number; right: number; lines: number } | undefined;
  for (const row of rows) {
    const [aside, ...others] = row.asides;
    const goesOn =
      open !== undefined &&
      others.length === 0 &&
      aside !== undefined &&
      open.lines < 4 &&
      (Math.abs(aside.x - open.x) < 3 || Math.abs(aside.right - open.right) < 3) &&
      isDateFragment(aside.text) &&
      isWholeRange(`${open.text} ${aside.text}`, open.lines + 1);
    if (open !== undefined && goesOn && aside !== undefined) {
      open.row.asides.push(aside);
      row.asides.length = 0;
      open.text += ` ${aside.text}`;
      open.lines += 1;
    } else open = undefined;
    const last = row.asides.at(-1);
    if (last !== undefined && isBroken(last.text))
      open = { row, text: last.text, x: last.x, right: last.right, lines: 1 };
    else if (open !== undefined && isWholeRange(open.text, 4)) open = undefined;
  }
  return [...rows];
}

/** A part of a date that leaves something to be said: a month without its year, a dash without what follows. */
const isBroken = (text: string): boolean =>
  isDateFragment(text) && (isDangling(text) || /\p{L}\.?$/u.test(text.trim())) && !saysToNow(text);
const saysToNow = (text: string): boolean =>
  findRange(text)?.current === true && !isDangling(text) && /\p{L}$/u.test(text.trim());

/** Whether a date that has begun may be so: whole, or with lines to come. */
function isWholeRange(text: string, lines: number): boolean {
  const range = findRange(text);
  const whole =
    range !== undefined &&
    !isDangling(text) &&
    (range.to !== null || range.current) &&
    range.end >= text.trimEnd().length;
  return whole || (lines < 4 && isDateFragment(text));
}

/** A range that its column was too narrow for, `… , September 2010 to` and `July 2013` below it, makes one line of two. */
export function withWholeRanges(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    if (above !== undefined && breaksRange(above, line)) {
      const at = above.text.length + 1;
      const cells = [...above.cells, ...line.cells.map((cell) => ({ ...cell, at: cell.at + at }))];
      joined[joined.length - 1] = { ...above, text: `${above.text}\n${line.text}`, cells, right: line.right };
    } else joined.push(line);
  }
  return joined;
}

const LONGEST = 160;

function breaksRange(above: Line, line: Line): boolean {
  if (above.page !== line.page || above.whole === true || above.start + above.text.length + 1 !== line.start)
    return false;
  if (above.cells.length + line.cells.length > 2 || line.y - above.y > line.size * 2 || line.y <= above.y) return false;
  if (Math.abs(above.x - line.x) > 4 || above.text.length > LONGEST || line.text.length > LONGEST) return false;
  if (!/^[\p{L}\d'’]/u.test(line.text) || !/\d/.test(above.text)) return false;
  const own = findRange(line.text);
  if (own !== undefined && own.from !== null && (own.to !== null || own.current)) return false;
  const tail = Math.max(0, above.text.length - 40);
  const range = findRange(`${above.text.slice(tail)}\n${line.text.slice(0, 40)}`);
  const edge = above.text.length - tail;
  const before = findRange(above.text);
  if (before?.to != null && before.end >= above.text.length - 1) return false;
  return range !== undefined && range.start < edge && range.end > edge + 1 && (range.to !== null || range.current);
}
