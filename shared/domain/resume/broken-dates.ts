import { findRange, isDateFragment } from './dates.ts';
import type { Line } from './document.ts';

type Row = { asides: Line[] };

/** A date that its margin broke belongs to the row it begins at, with all its lines. */
export function withWholeDates<T extends Row>(rows: readonly T[]): T[] {
  let open: { row: Row; text: string; x: number; lines: number } | undefined;
  for (const row of rows) {
    const [aside, ...others] = row.asides;
    const goesOn =
      open !== undefined &&
      others.length === 0 &&
      aside !== undefined &&
      open.lines < 4 &&
      Math.abs(aside.x - open.x) < 3 &&
      isDateFragment(aside.text) &&
      isWholeRange(`${open.text} ${aside.text}`, open.lines + 1);
    if (open !== undefined && goesOn && aside !== undefined) {
      open.row.asides.push(aside);
      row.asides.length = 0;
      open.text += ` ${aside.text}`;
      open.lines += 1;
    } else open = undefined;
    const last = row.asides.at(-1);
    if (last !== undefined && isBroken(last.text)) open = { row, text: last.text, x: last.x, lines: 1 };
    else if (open !== undefined && isWholeRange(open.text, 4)) open = undefined;
  }
  return [...rows];
}

/** A part of a date that leaves something to be said: a month without its year, a dash without what follows. */
const isBroken = (text: string): boolean =>
  isDateFragment(text) && (/[-‐‑–—−]\s*$/.test(text) || /\p{L}\.?$/u.test(text.trim())) && !saysToNow(text);
const saysToNow = (text: string): boolean => findRange(text)?.current === true && /\p{L}$/u.test(text.trim());

/** Whether a date that has begun may be so: whole, or with lines to come. */
function isWholeRange(text: string, lines: number): boolean {
  const range = findRange(text);
  const whole = range !== undefined && (range.to !== null || range.current) && range.end >= text.trimEnd().length;
  return whole || (lines < 4 && isDateFragment(text));
}
