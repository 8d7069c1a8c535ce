import { isOnlyBullet, withoutBullet } from './characters.ts';
import { isDateFragment } from './dates.ts';
import type { LaidOutLine } from './document.ts';
import { headingOf } from './headings.ts';
import { isDateOnly } from './margins.ts';
import { isEntryPlace } from './places.ts';
import { isProse } from './prose.ts';

type Cell = LaidOutLine['cells'][number];
/** Rows `[from, to)` of a page that are one row of a table, and where its columns begin. */
type Record = { from: number; to: number; edges: readonly number[] };

const SAME_EDGE = 2.5;
const LEAST_COLUMNS = 3;
const LEAST_RECORDS = 2;
/** A table's row is no higher than so many lines. */
const HIGHEST = 30;

/**
 * Rows of a table with a column each for dates, employer, post: lines that a cell is too narrow for are joined, and what
 * stands below a cell's first line follows cell by cell. Tables are known by rows of three cells and more, a date among
 * them and not at their end, that begin at the same places twice.
 */
export function withTableRows(written: readonly LaidOutLine[]): LaidOutLine[] {
  const rows = written.map(withMarks);
  const records = recordsOf(rows);
  if (records.length === 0) return [...written];
  const result: LaidOutLine[] = [];
  let at = 0;
  for (const record of records) {
    result.push(
      ...written.slice(at, record.from),
      ...unfolded(rows.slice(record.from, record.to), record.edges, widestOf(rows, records, record)),
    );
    at = record.to;
  }
  return [...result, ...written.slice(at)];
}

/** A list's mark that stands apart from its text makes no column of its own. */
function withMarks(row: LaidOutLine): LaidOutLine {
  if (!row.cells.some((cell, at) => at + 1 < row.cells.length && isOnlyBullet(cell.text))) return row;
  const cells: Cell[] = [];
  for (const cell of row.cells) {
    const mark = cells.at(-1);
    if (mark === undefined || !isOnlyBullet(mark.text)) cells.push(cell);
    else cells[cells.length - 1] = { ...marked(cell), x: mark.x };
  }
  return { ...row, cells };
}

const isDate = (cell: Cell): boolean => isDateOnly(cell.text) || isDateFragment(cell.text);

function recordsOf(rows: readonly LaidOutLine[]): Record[] {
  const heads = rows.flatMap((row, index) => {
    const dated = row.cells.findIndex(isDate);
    return row.cells.length >= LEAST_COLUMNS && dated >= 0 && dated < row.cells.length - 1 ? [index] : [];
  });
  const edgesOf = (index: number) => rows[index]?.cells.map((cell) => cell.x) ?? [];
  const alike = (a: readonly number[], b: readonly number[]) =>
    a.length === b.length && a.every((x, at) => Math.abs(x - (b[at] ?? 0)) <= SAME_EDGE);
  // No section begins at a table's second column: where one does, it is a column of the page.
  const headed = rows.flatMap((row) =>
    row.cells.filter((cell) => headingOf(cell.text) !== undefined).map(({ x }) => x),
  );
  const records: Record[] = [];
  for (const from of heads) {
    const edges = edgesOf(from);
    const own = heads.filter((other) => alike(edgesOf(other), edges));
    if (own.length < LEAST_RECORDS || besideColumn(rows, own, edges, alike) || from < (records.at(-1)?.to ?? 0))
      continue;
    if (edges.slice(1).some((edge) => headed.some((x) => Math.abs(x - edge) <= SAME_EDGE))) continue;
    records.push({ from, to: endOf(rows, from, edges, new Set(own)), edges });
  }
  return records;
}

/**
 * Whether entries with a date at their edge only chance to have lines of a side column on their baselines: others are set
 * in the same way and have nothing there.
 */
function besideColumn(
  rows: readonly LaidOutLine[],
  heads: readonly number[],
  edges: readonly number[],
  alike: (a: readonly number[], b: readonly number[]) => boolean,
): boolean {
  const below = (row: LaidOutLine) =>
    heads.some((index) => {
      const by = row.y - (rows[index]?.y ?? 0);
      return rows[index]?.page === row.page && by > 0 && by < row.size * 2.5;
    });
  const alone = rows.filter((row) => {
    if (row.cells.length !== edges.length - 1 || !row.cells.some(isDate) || below(row)) return false;
    const places = row.cells.map((cell) => cell.x);
    return alike(places, edges.slice(0, -1)) || alike(places, edges.slice(1));
  });
  return alone.length >= heads.length * 0.5;
}

/** Lines of the same row follow closely, and each begins in one of its columns. */
function endOf(
  rows: readonly LaidOutLine[],
  from: number,
  edges: readonly number[],
  heads: ReadonlySet<number>,
): number {
  let to = from + 1;
  for (; to < rows.length && to - from < HIGHEST; to += 1) {
    const [above, row] = [rows[to - 1], rows[to]];
    if (above === undefined || row === undefined || heads.has(to) || row.page !== above.page) break;
    if (row.y - above.y > row.size * 1.75 || row.cells.some((cell) => columnOf(cell, edges) < 0)) break;
    if (row.cells.some((cell) => cell.right > (edges[columnOf(cell, edges) + 1] ?? Number.POSITIVE_INFINITY))) break;
  }
  return to;
}

/** A mark or a hanging line may begin a little further in than its column: so many points at most. */
const FURTHEST_IN = 60;
const columnOf = (cell: Cell, edges: readonly number[]): number =>
  edges.findLastIndex((edge) => cell.x >= edge - SAME_EDGE && cell.x < edge + FURTHEST_IN);

/** How far the rows of one table reach to the right. */
function widestOf(rows: readonly LaidOutLine[], records: readonly Record[], record: Record): number {
  const own = records.filter((one) =>
    one.edges.every((edge, at) => Math.abs(edge - (record.edges[at] ?? 0)) < SAME_EDGE),
  );
  return Math.max(...own.flatMap((one) => rows.slice(one.from, one.to).map((row) => row.right)));
}

function unfolded(rows: readonly LaidOutLine[], edges: readonly number[], widest: number): LaidOutLine[] {
  const [head] = rows;
  if (head === undefined) return [];
  const columns = edges.map((_, column) => {
    const cells = rows.flatMap((row) => row.cells.filter((cell) => columnOf(cell, edges) === column));
    return joined(cells, (edges[column + 1] ?? widest + 6) - 4, head.size);
  });
  // Of four columns the last says what was done; so does one of points or of sentences.
  const last = columns.at(-1) ?? [];
  const duties = edges.length > LEAST_COLUMNS || saysDuties(last[0]?.text ?? '') ? last : [];
  const named = columns.slice(0, duties.length > 0 ? -1 : undefined);
  const rest = [
    ...named.flatMap((cells) => cells.slice(1)),
    ...duties.map((cell) => (withoutBullet(cell.text) === undefined ? marked(cell) : cell)),
  ];
  const cells = named.flatMap((column) => column.slice(0, 1));
  return [
    { ...head, cells, right: cells.at(-1)?.right ?? head.right },
    ...rest.map((cell, at) => ({
      ...head,
      // Its lines are joined already.
      whole: true,
      cells: [cell],
      x: cell.x,
      right: cell.right,
      size: cell.size ?? head.size,
      y: head.y + (at + 1) * head.size * 1.2,
    })),
  ];
}

/** Whether a cell's first line says what was done, and names nothing. */
export const saysDuties = (text: string): boolean => withoutBullet(text) !== undefined || isProse(text);

const marked = (cell: Cell): Cell => ({
  ...cell,
  text: `• ${cell.text}`,
  runs: (cell.runs ?? []).map((run) => ({ ...run, at: run.at === 0 ? 0 : run.at + 2 })),
});

/** Lines of a cell whose next word had no room are one; so are the parts of a date. */
function joined(cells: readonly Cell[], bound: number, size: number): Cell[] {
  const lines: Cell[] = [];
  for (const cell of cells) {
    const above = lines.at(-1);
    const word = (cell.text.split(/\s/)[0] ?? '').length + 1;
    const full = above !== undefined && above.right + word * size * 0.47 > bound;
    const dates = above !== undefined && isDateFragment(above.text) && isDateFragment(cell.text);
    const alike = above?.runs?.at(-1)?.font === cell.runs?.[0]?.font && withoutBullet(cell.text) === undefined;
    // A place below a name is not its second line, unless a comma leads to it.
    const place = above !== undefined && !above.text.endsWith(',') && isEntryPlace(cell.text);
    if (above !== undefined && alike && !place && (full || dates)) {
      lines[lines.length - 1] = { ...above, text: `${above.text} ${cell.text}`, right: cell.right };
    } else lines.push(cell);
  }
  return lines;
}
