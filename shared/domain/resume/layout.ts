import { cleanCharacters, joinLetterSpaced } from './characters.ts';
import type { LaidOutLine, TextItem } from './document.ts';

type CellDraft = { text: string; x: number; right: number; size: number };

/** Rows share a baseline within this part of the type size. */
const SAME_ROW = 0.4;
/** A gap wider than this, in type sizes, separates cells; words stand about a quarter apart. */
const CELL_GAP = 1.1;
const WORD_GAP = 0.13;

/** Groups the pieces of one page into rows of cells, top to bottom, left to right. */
export function rowsOf(items: readonly TextItem[]): LaidOutLine[] {
  const pieces = items
    .map((item) => ({ ...item, text: cleanCharacters(item.text) }))
    .filter((item) => item.text.trim() !== '' && item.size > 0)
    .sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: TextItem[][] = [];
  let current: TextItem[] = [];
  let baseline = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    if (current.length > 0 && piece.y - baseline <= piece.size * SAME_ROW) {
      current.push(piece);
    } else {
      current = [piece];
      rows.push(current);
      baseline = piece.y;
    }
  }
  return rows.map(toLine).filter((line) => line.cells.length > 0);
}

function toLine(row: TextItem[]): LaidOutLine {
  const cells = cellsOf(row.sort((a, b) => a.x - b.x));
  const first = row[0];
  return {
    page: first?.page ?? 1,
    x: cells[0]?.x ?? 0,
    y: first?.y ?? 0,
    right: cells.at(-1)?.right ?? 0,
    size: Math.max(...cells.map((cell) => cell.size), 0),
    cells: cells.map(({ text, x, right }) => ({ text, x, right })),
  };
}

function cellsOf(row: readonly TextItem[]): CellDraft[] {
  const cells: CellDraft[] = [];
  let cell: CellDraft | undefined;
  for (const item of row) {
    const gap = cell === undefined ? 0 : item.x - cell.right;
    if (cell === undefined || gap > Math.max(cell.size, item.size) * CELL_GAP) {
      cell = { text: item.text, x: item.x, right: item.x + item.width, size: item.size };
      cells.push(cell);
      continue;
    }
    const spaced = gap > item.size * WORD_GAP && !/\s$/.test(cell.text) && !/^\s/.test(item.text);
    cell.text += (spaced ? ' ' : '') + item.text;
    cell.right = Math.max(cell.right, item.x + item.width);
    cell.size = Math.max(cell.size, item.size);
  }
  for (const done of cells) done.text = joinLetterSpaced(done.text).replace(/\s+/g, ' ').trim();
  return mergeLetters(cells.filter((done) => done.text !== ''));
}

/** A heading spaced so widely that every letter became a cell of its own. */
function mergeLetters(cells: CellDraft[]): CellDraft[] {
  const first = cells[0];
  if (first === undefined || cells.length < 4 || !cells.every((cell) => /^\p{L}$/u.test(cell.text))) return cells;
  return [{ ...first, text: cells.map((cell) => cell.text).join(''), right: cells.at(-1)?.right ?? first.right }];
}
