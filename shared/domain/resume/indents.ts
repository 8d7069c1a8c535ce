import { findDate, findRange } from './dates.ts';
import type { Line } from './document.ts';
import { isDateOnly } from './margins.ts';

type Row = { line: Line; asides: Line[]; kind: 'head' | 'bullet' | 'more' };

/** Whether a text says a date or a range of dates. */
export function says(text: string): boolean {
  return findRange(text) !== undefined || findDate(text) !== undefined;
}

/**
 * Where lines begin that stand in by the width of a mark from the dated heading above them, or that all begin alike
 * under centred headings; none of them dated.
 */
export function indentsOf(rows: readonly Row[]): Set<number> {
  const found = new Set<number>();
  const dated = new Set(rows.filter(isDatedRow));
  let anchor: Row | undefined;
  const places = new Map<number, { row: Row; at: number; anchor: Row | undefined }[]>();
  for (const [at, row] of rows.entries()) {
    if (dated.has(row)) anchor = row;
    const x = Math.round(row.line.x);
    const alike = places.get(x);
    if (alike === undefined) places.set(x, [{ row, at, anchor }]);
    else alike.push({ row, at, anchor });
  }
  const heads = rows.filter((row) => row.kind === 'head' && dated.has(row));
  const centred =
    heads.length > 1 && new Set(heads.map(({ line }) => Math.round(line.x / 4))).size > 1 && sameMiddle(heads);
  for (const [x, own] of places) {
    const plain = own.every(
      ({ row }) => row.asides.length === 0 && row.line.cells.length === 1 && !says(row.line.text),
    );
    // What follows a date that stands alone is the entry's name, however far in.
    const names = own.some(({ at }) => {
      const above = rows[at - 1];
      const before = rows[at - 2];
      const opens = before === undefined || Math.round(before.line.x) === x;
      return above !== undefined && isDateOnly(above.line.text) && opens;
    });
    const standsIn = own.every(({ anchor }) => {
      const by = anchor === undefined ? 0 : x - anchor.line.x;
      return !centred && by > 5 && by < 50;
    });
    const underCentred =
      centred &&
      own.every(({ anchor }) => anchor !== undefined) &&
      !sameMiddle([...heads, ...own.map(({ row }) => row)]);
    if (plain && !names && (standsIn || underCentred)) found.add(x);
  }
  return found;
}

/** Whether lines of several lengths share their middle. */
function sameMiddle(rows: readonly Row[]): boolean {
  const middles = rows.map(({ line }) => (line.x + line.right) / 2);
  const [first = 0] = middles;
  return middles.every((middle) => Math.abs(middle - first) < 4);
}

const isDatedRow = (row: Row): boolean => row.asides.length > 0 || says(row.line.text);
