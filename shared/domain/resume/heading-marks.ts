import { withoutBullet } from './characters.ts';
import { findRange } from './dates.ts';
import { type Line, lineFrom } from './document.ts';
import { isProse } from './prose.ts';

/** Marks that stand before dated lines for the most part are of headings, not of what was done: `› Cook (2019 – 2021)`. */
export function withoutHeadingMarks(lines: readonly Line[]): readonly Line[] {
  const uses = new Map<string, { dated: number; of: number }>();
  const markOf = (line: Line): string | undefined => {
    const mark = withoutBullet(line.text);
    return mark === undefined ? undefined : line.text.slice(0, mark.offset).trim();
  };
  for (const line of lines) {
    const mark = markOf(line);
    if (mark === undefined) continue;
    const use = uses.get(mark) ?? { dated: 0, of: 0 };
    uses.set(mark, { dated: use.dated + (hasRange(line) ? 1 : 0), of: use.of + 1 });
  }
  const heading = new Set(
    [...uses].filter(([, { dated, of }]) => dated >= 2 && dated > of * 0.6).map(([mark]) => mark),
  );
  if (heading.size === 0) return lines;
  return lines.map((line) => (heading.has(markOf(line) ?? '') ? withoutMark(line) : line));
}

/** Beside the mark, that is: what stands in the margin is dated by its row. */
function hasRange(line: Line): boolean {
  const text = line.cells[0]?.text ?? '';
  const range = findRange(text);
  return range !== undefined && (range.to !== null || range.current) && !isProse(text);
}

function withoutMark(line: Line): Line {
  const offset = withoutBullet(line.text)?.offset ?? 0;
  const [first, ...rest] = line.cells;
  if (first === undefined || offset === 0) return line;
  if (offset > first.text.length) return lineFrom(line, rest[0]?.at ?? 0);
  const shift = (first.right - first.x) * (offset / Math.max(1, first.text.length));
  const runs = (first.runs ?? []).filter((_, at, all) => (all[at + 1]?.at ?? Number.POSITIVE_INFINITY) > offset);
  const cell = {
    ...first,
    text: first.text.slice(offset),
    x: first.x + shift,
    runs: runs.map((run) => ({ ...run, at: Math.max(0, run.at - offset) })),
  };
  return {
    ...line,
    x: cell.x,
    text: line.text.slice(offset),
    start: line.start + offset,
    cells: [cell, ...rest.map((one) => ({ ...one, at: one.at - offset }))],
  };
}
