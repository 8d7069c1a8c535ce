import type { LaidOutLine } from './document.ts';
import { headingOf } from './headings.ts';

/**
 * Reading order of pages with a side column. A gutter is a vertical line that hardly any row's text crosses and that
 * has a section heading on both sides: dates set at the right margin have none there, so they stay on their rows.
 */
export function inReadingOrder(pages: readonly (readonly LaidOutLine[])[]): LaidOutLine[] {
  const ordered: LaidOutLine[] = [];
  let streams: { left: LaidOutLine[]; right: LaidOutLine[]; below: LaidOutLine[] } | undefined;
  let gutter: number | undefined;
  const flush = () => {
    if (streams !== undefined) ordered.push(...streams.left, ...streams.right, ...streams.below);
    streams = undefined;
  };
  for (const page of pages) {
    const continued: number | undefined = gutter !== undefined && crossings(page, gutter) === 0 ? gutter : undefined;
    gutter = findGutter(page) ?? (page.some((line) => line.cells.length > 0) ? continued : undefined);
    if (gutter === undefined) {
      flush();
      ordered.push(...page);
      continue;
    }
    // A section that runs on over the page break goes on in its own column.
    const split = splitPage(page, gutter);
    if (streams === undefined) {
      ordered.push(...split.above);
      streams = { left: split.left, right: split.right, below: split.below };
    } else {
      streams.left.push(...split.above, ...split.left);
      streams.right.push(...split.right);
      streams.below.push(...split.below);
    }
  }
  flush();
  return ordered;
}

function crossings(page: readonly LaidOutLine[], x: number): number {
  return page.filter((line) => line.cells.some((cell) => cell.x < x - 1 && cell.right > x + 1)).length;
}

function findGutter(page: readonly LaidOutLine[]): number | undefined {
  if (page.length < 8) return undefined;
  // A second column starts where its heading starts.
  const starts = page.flatMap((line) =>
    line.cells.filter((cell) => headingOf(cell.text) !== undefined).map((cell) => cell.x),
  );
  const leftmost = Math.min(...starts);
  const candidates = [...new Set(starts.filter((x) => x > leftmost + 60).map((x) => Math.round(x - 3)))];
  let best: { x: number; crossed: number } | undefined;
  for (const x of candidates) {
    const crossed = crossings(page, x);
    const left = page.filter((line) => line.cells.some((cell) => cell.right <= x + 1)).length;
    const right = page.filter((line) => line.cells.some((cell) => cell.x >= x - 1)).length;
    if (left < 5 || right < 5 || crossed > Math.max(2, page.length * 0.15)) continue;
    if (best === undefined || crossed < best.crossed) best = { x, crossed };
  }
  return best?.x;
}

function splitPage(page: readonly LaidOutLine[], x: number) {
  const above: LaidOutLine[] = [];
  const left: LaidOutLine[] = [];
  const right: LaidOutLine[] = [];
  const below: LaidOutLine[] = [];
  for (const line of page) {
    const crosses = line.cells.some((cell) => cell.x < x - 1 && cell.right > x + 1);
    if (crosses) {
      (left.length + right.length === 0 ? above : below).push(line);
      continue;
    }
    const leftCells = line.cells.filter((cell) => cell.right <= x + 1);
    const rightCells = line.cells.filter((cell) => cell.right > x + 1);
    if (leftCells.length > 0) left.push(part(line, leftCells));
    if (rightCells.length > 0) right.push(part(line, rightCells));
  }
  return { above, left, right, below };
}

function part(line: LaidOutLine, cells: LaidOutLine['cells']): LaidOutLine {
  return { ...line, cells, x: cells[0]?.x ?? line.x, right: cells.at(-1)?.right ?? line.right };
}
