import type { LaidOutLine } from './document.ts';
import { headingOf } from './headings.ts';

type Cell = LaidOutLine['cells'][number];

/** So many rows of the text beside it may stand between the two lines of a heading. */
const FURTHEST = 3;
const LONGEST = 30;

/** A heading that its margin or side column was too narrow for: `Professional` and `Experience` below it become one. */
export function withWholeHeadings(rows: readonly LaidOutLine[]): LaidOutLine[] {
  const result = rows.map((row) => ({ ...row, cells: [...row.cells] }));
  for (const [index, row] of result.entries())
    for (const [at, cell] of row.cells.entries()) {
      if (cell.text.length > LONGEST || !/^(?:\d{1,2}\W+)?[\p{L}&]/u.test(cell.text)) continue;
      const below = partBelow(result, index, cell);
      if (below === undefined) continue;
      row.cells[at] = {
        ...cell,
        text: `${cell.text} ${below.cell.text}`,
        right: Math.max(cell.right, below.cell.right),
      };
      below.row.cells.splice(below.row.cells.indexOf(below.cell), 1);
      below.row.x = below.row.cells[0]?.x ?? below.row.x;
    }
  return result.filter((row) => row.cells.length > 0);
}

function partBelow(
  rows: readonly LaidOutLine[],
  index: number,
  cell: Cell,
): { row: LaidOutLine; cell: Cell } | undefined {
  const row = rows[index];
  if (row === undefined) return undefined;
  for (const next of rows.slice(index + 1, index + 1 + FURTHEST)) {
    const size = cell.size ?? row.size;
    if (next.page !== row.page || next.y - row.y > size * 1.9) return undefined;
    const part = next.cells.find((one) => Math.abs(one.x - cell.x) < 1.5);
    if (part === undefined) continue;
    const alike = part.runs?.[0]?.font === cell.runs?.[0]?.font && Math.abs((part.size ?? next.size) - size) < 0.3;
    const whole = alike && part.text.length <= LONGEST && headingOf(`${cell.text} ${part.text}`) !== undefined;
    // Two headings one above the other are two.
    const both =
      headingOf(cell.text) !== undefined &&
      headingOf(part.text) !== undefined &&
      next.cells.length === row.cells.length;
    return whole && !both ? { row: next, cell: part } : undefined;
  }
  return undefined;
}
