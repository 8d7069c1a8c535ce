import { isDateFragment } from './dates.ts';
import type { LaidOutLine } from './document.ts';
import { headingOf } from './headings.ts';
import { isDateOnly, isMarginal } from './margins.ts';
import { withTableRows } from './tables.ts';
import { withWholeHeadings } from './wrapped-headings.ts';

/** A stretch of rows with a gutter at `x`: what stands left of it and right of it are columns of their own. */
type Split = { x: number; from: number; to: number };

/** A band of columns has at least so many rows, and each column at least so many pieces. */
const LEAST_ROWS = 4;
const LEAST_PIECES = 3;

/**
 * Reading order of pages with columns. A gutter is a vertical line that no row of a stretch crosses, with sections on
 * both sides: dates and headings set in a margin belong to their rows and make no column. A column may take up a part
 * of a page, and go on over the page break.
 */
export function inReadingOrder(pages: readonly (readonly LaidOutLine[])[]): LaidOutLine[] {
  return order(withTableRows(withWholeHeadings(pages.flat())), 0);
}

function order(rows: readonly LaidOutLine[], depth: number): LaidOutLine[] {
  const split = depth < 3 ? findSplit(rows) : undefined;
  if (split === undefined) {
    const bound = Math.max(...rows.map((row) => row.right));
    // A table beside a column shows only now.
    return withTableRows(rows).map((row) => ({ ...row, bound }));
  }
  const band = rows.slice(split.from, split.to);
  const left = band.flatMap((row) => part(row, (cell) => cell.right <= split.x + 1));
  const right = band.flatMap((row) => part(row, (cell) => cell.right > split.x + 1));
  const columns = [order(left, depth + 1), order(right, depth + 1)].map(opened);
  const after = order(rows.slice(split.to), depth);
  // What runs on over the page in full width goes on with the main column.
  const next = after[0];
  const runsOn =
    next !== undefined && next.page > (band.at(-1)?.page ?? 1) && headingOf(next.cells[0]?.text ?? '') === undefined;
  if (runsOn && weight(left) > weight(right)) columns.reverse();
  return [...order(rows.slice(0, split.from), depth), ...columns.flat(), ...after];
}

const opened = (rows: readonly LaidOutLine[]): LaidOutLine[] =>
  rows.map((row, at) => (at === 0 && row.page === 1 ? { ...row, opens: true } : row));

const weight = (rows: readonly LaidOutLine[]) =>
  rows.reduce((sum, row) => sum + row.cells.reduce((length, cell) => length + cell.text.length, 0), 0);

function findSplit(rows: readonly LaidOutLine[]): Split | undefined {
  if (rows.length < LEAST_ROWS) return undefined;
  const starts = new Map<number, number>();
  for (const row of rows)
    row.cells.forEach((cell) => {
      const x = Math.round(cell.x);
      starts.set(x, (starts.get(x) ?? 0) + 1);
    });
  const leftmost = Math.min(...rows.map((row) => row.x));
  const candidates = [...starts].filter(([x, times]) => x > leftmost + 50 && times >= LEAST_PIECES).map(([x]) => x - 3);
  let best: Split | undefined;
  for (const x of candidates) {
    for (const stretch of stretches(rows, x).flatMap((whole) => belowMargin(rows, whole))) {
      if (best !== undefined && stretch.to - stretch.from <= best.to - best.from) continue;
      if (areColumns(rows.slice(stretch.from, stretch.to), x)) best = stretch;
    }
  }
  return best;
}

/**
 * Where every date left of a gutter stands on the baseline of what is right of it, the left is a margin as far down as
 * these go; columns may begin at a heading below.
 */
function belowMargin(rows: readonly LaidOutLine[], stretch: Split): Split[] {
  const dated: { at: number; beside: boolean }[] = [];
  const own: number[] = [];
  for (let at = stretch.from; at < stretch.to; at += 1) {
    const row = rows[at];
    const left = row?.cells.filter((cell) => cell.right <= stretch.x + 1) ?? [];
    if (row !== undefined && left.length === 1 && isDateOnly(left[0]?.text ?? ''))
      dated.push({ at, beside: row.cells.length > left.length });
    else if (row !== undefined && left.length > 0 && left.length === row.cells.length && !isHeadingRow(row))
      own.push(at);
  }
  const last = dated.at(-1);
  if (last === undefined || dated.length < 2 || !dated.every((one) => one.beside)) return [stretch];
  // A column has lines of its own between its dates; a margin has none.
  if (own.filter((at) => at < last.at).length > 1) return [stretch];
  const next = rows
    .slice(last.at + 1, stretch.to)
    .findIndex((row) => headingOf(row.cells[0]?.text ?? '') !== undefined);
  return next < 0 ? [stretch] : [{ ...stretch, from: last.at + 1 + next }];
}

const isHeadingRow = (row: LaidOutLine): boolean => headingOf(row.cells[0]?.text ?? '') !== undefined;
const crosses = (row: LaidOutLine, x: number) => row.cells.some((cell) => cell.x < x - 1 && cell.right > x + 1);

/** The longest runs of rows that a line at `x` does not cut. */
function stretches(rows: readonly LaidOutLine[], x: number): Split[] {
  const found: Split[] = [];
  let from = 0;
  rows.forEach((row, index) => {
    if (!crosses(row, x)) return;
    if (index - from >= LEAST_ROWS) found.push({ x, from, to: index });
    from = index + 1;
  });
  if (rows.length - from >= LEAST_ROWS) found.push({ x, from, to: rows.length });
  return found;
}

function areColumns(band: readonly LaidOutLine[], x: number): boolean {
  const left = band.flatMap((row) => part(row, (cell) => cell.right <= x + 1));
  const right = band.flatMap((row) => part(row, (cell) => cell.right > x + 1));
  if (left.length < LEAST_PIECES || right.length < LEAST_PIECES) return false;
  const [a, b] = [headingsIn(left), headingsIn(right)];
  if (a === 0 && b === 0) return false;
  // Of what stands in a margin, each piece is a heading, a date or a place beside the row it belongs to.
  if (marginal(left) || marginal(right) || besideEach(left, right)) return false;
  if (besideDates(left, right) || besideDates(right, left)) return false;
  if (a > 0 && b > 0) return true;
  // One side without a heading (an address, a portrait's caption) is a column when its rows are its own.
  const [bare, other] = a === 0 ? [left, right] : [right, left];
  const own = bare.filter((row) => !other.some((one) => one.page === row.page && Math.abs(one.y - row.y) < 1));
  return own.length >= Math.max(3, bare.length * 0.5);
}

/** Whether what shares its baseline with the other side is dates and places nearly everywhere: a margin of its entries. */
function besideDates(margin: readonly LaidOutLine[], other: readonly LaidOutLine[]): boolean {
  const baselines = new Set(other.flatMap((row) => [-1, 0, 1].map((by) => `${row.page} ${Math.round(row.y) + by}`)));
  const paired = margin.filter((row) => baselines.has(`${row.page} ${Math.round(row.y)}`));
  const dated = paired.filter((row) => row.cells.every((cell) => isMarginal(cell.text)));
  const dates = dated.filter((row) => row.cells.some((cell) => isDateOnly(cell.text) || isDateFragment(cell.text)));
  return dates.length >= 2 && dated.length >= paired.length * 0.7;
}

/**
 * Whether nearly all that stands left shares its baselines with what stands right, and none of it is set as a heading:
 * labels and dates beside their entries. Columns keep to their own lines.
 */
function besideEach(left: readonly LaidOutLine[], right: readonly LaidOutLine[]): boolean {
  const beside = left.filter((row) => right.some((one) => one.page === row.page && Math.abs(one.y - row.y) < 1));
  const short = left.filter((row) => row.right - row.x < 130).length;
  if (beside.length < left.length * 0.85 || short < left.length * 0.85 || left.length > right.length) return false;
  const body = left.filter((row) => headingOf(row.cells[0]?.text ?? '') === undefined).map(setting);
  return left.every((row) => headingOf(row.cells[0]?.text ?? '') === undefined || body.includes(setting(row)));
}

const setting = (row: LaidOutLine): string => {
  const text = row.cells[0]?.text ?? '';
  return `${Math.round(row.size * 2)} ${row.cells[0]?.runs?.[0]?.font ?? ''} ${text === text.toUpperCase() && /\p{L}/u.test(text)}`;
};

const headingsIn = (rows: readonly LaidOutLine[]) =>
  rows.filter((row) => headingOf(row.cells[0]?.text ?? '') !== undefined).length;

function marginal(rows: readonly LaidOutLine[]): boolean {
  const cells = rows.flatMap((row) => row.cells);
  const beside = cells.filter((cell) => isMarginal(cell.text) || headingOf(cell.text) !== undefined).length;
  const dates = cells.filter((cell) => isDateOnly(cell.text) || isDateFragment(cell.text)).length;
  if (dates >= 2 && dates >= cells.length * 0.6) return true;
  // No column is headings for the most part: they stand beside their sections.
  const headings = cells.filter((cell) => headingOf(cell.text) !== undefined).length;
  if (headings >= 3 && headings >= cells.length * 0.7) return true;
  return beside >= cells.length * 0.8 && cells.some((cell) => isMarginal(cell.text) || cells.length === beside);
}

function part(row: LaidOutLine, side: (cell: LaidOutLine['cells'][number]) => boolean): LaidOutLine[] {
  const cells = row.cells.filter(side);
  const first = cells[0];
  if (first === undefined) return [];
  const size = Math.max(...cells.map((cell) => cell.size ?? row.size));
  return [{ ...row, cells, size, y: first.y ?? row.y, x: first.x, right: cells.at(-1)?.right ?? row.right }];
}
