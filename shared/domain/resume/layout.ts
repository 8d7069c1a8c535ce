import { withAccents } from './accents.ts';
import { cleanCharacters, isOnlyBullet, joinLetterSpaced } from './characters.ts';
import { onceOnly, withoutLeaders } from './decoration.ts';
import type { LaidOutLine, Run, TextItem } from './document.ts';
import { headingOf } from './headings.ts';

type CellDraft = { text: string; x: number; right: number; size: number; y: number; runs: Run[] };

/** Rows share a baseline within this part of the type size. */
const SAME_ROW = 0.4;
/** A gap wider than this, in type sizes, separates cells; words stand about a quarter apart. */
const CELL_GAP = 1.1;
/** Before a column's edge less will do; justified words seldom stand so far apart. */
const STOP_GAP = 0.45;
const LEAST_STOPS = 3;
const MARK_GAP = 0.8;
const WORD_GAP = 0.13;
const LETTERED_GAP = 0.6;

/** Groups the pieces of one page into rows of cells, top to bottom, left to right. */
export function rowsOf(items: readonly TextItem[]): LaidOutLine[] {
  const pieces = withAccents(items)
    .flatMap(withoutLeaders)
    .map((item) => ({ ...item, text: cleanCharacters(item.text) }))
    .filter((item) => item.text.trim() !== '' && item.size > 0)
    .sort((a, b) => a.y - b.y || a.x - b.x)
    .filter(onceOnly());
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
  const sorted = withoutIcons(joinMarks(rows).map((row) => row.sort((a, b) => a.x - b.x)));
  const stops = stopsOf(sorted);
  const marks = marksOf(sorted);
  return sorted.map((row) => toLine(row, stops, marks)).filter((line) => line.cells.length > 0);
}

/** A bullet of another type may lie a little higher or lower than its text. */
function joinMarks(rows: TextItem[][]): TextItem[][] {
  const joined: TextItem[][] = [];
  rows.forEach((row, index) => {
    const [mark] = row;
    const next = rows[index + 1];
    const text = next?.[0];
    const near =
      mark !== undefined && text !== undefined && text.y - mark.y < text.size * 0.8 && mark.x + mark.width < text.x;
    if (row.length === 1 && near && /^\S$/u.test(mark.text.trim()) && !/[\p{Lu}\d]/u.test(mark.text))
      next?.unshift(mark);
    else joined.push(row);
  });
  return joined;
}

/** Where rows begin again and again, or go on after a wide gap: the left edges of columns and of a table's cells. */
function stopsOf(rows: readonly (readonly TextItem[])[]): Set<number> {
  const times = new Map<number, number>();
  for (const row of rows)
    row.forEach((item, index) => {
      const before = row[index - 1];
      if (before !== undefined && item.x - (before.x + before.width) <= item.size * CELL_GAP) return;
      for (const x of [Math.floor(item.x), Math.ceil(item.x)]) times.set(x, (times.get(x) ?? 0) + 1);
    });
  return new Set([...times].filter(([, count]) => count >= LEAST_STOPS).map(([x]) => x));
}

function toLine(row: TextItem[], stops: ReadonlySet<number>, marks: ReadonlySet<string>): LaidOutLine {
  const cells = cellsOf(withMark(row, marks), stops);
  const first = row[0];
  return {
    page: first?.page ?? 1,
    x: cells[0]?.x ?? 0,
    y: first?.y ?? 0,
    right: cells.at(-1)?.right ?? 0,
    size: Math.max(...cells.map((cell) => cell.size), 0),
    cells: cells.map(({ text, x, right, runs, size, y }) => ({ text, x, right, runs, size, y })),
  };
}

/**
 * Fonts of icons often do not say which characters their pictures are. One that stands for single letters only, each among
 * text of another font, draws pictures: between two texts they part them.
 */
function withoutIcons(rows: TextItem[][]): TextItem[][] {
  const uses = new Map<string, { times: number; letters: Set<string>; alone: boolean }>();
  for (const row of rows)
    row.forEach((item, at) => {
      if (item.font === undefined) return;
      const use = uses.get(item.font) ?? { times: 0, letters: new Set<string>(), alone: true };
      const text = item.text.trim();
      use.times += 1;
      use.letters.add(text);
      if (!/^[^\d]$/u.test(text) || row[at - 1]?.font === item.font || row[at + 1]?.font === item.font)
        use.alone = false;
      if (row[at + 1] === undefined) use.alone = false;
      uses.set(item.font, use);
    });
  const icons = new Set(
    [...uses].filter(([, use]) => use.alone && use.times >= 3 && use.letters.size >= 2).map(([font]) => font),
  );
  if (icons.size === 0) return rows;
  return rows.map((row) =>
    row.flatMap((item, at) =>
      !icons.has(item.font ?? '') ? [item] : at === 0 ? [] : [{ ...item, text: ' | ', font: row[at - 1]?.font ?? '' }],
    ),
  );
}

const markKey = (mark: TextItem): string => `${mark.font} ${mark.text.trim()} ${Math.round(mark.x / 3)}`;

/** Whether a piece begins a row, or what stands beside another column's. */
function opens(row: readonly TextItem[], at: number): boolean {
  const [before, item] = [row[at - 1], row[at]];
  return before === undefined || item === undefined || item.x - (before.x + before.width) > item.size * CELL_GAP;
}

/** What begins row after row at the same place, one character in a typeface that nothing else there is in: a list's mark. */
function marksOf(rows: readonly (readonly TextItem[])[]): Set<string> {
  const times = new Map<string, number>();
  const written = new Map<string, number>();
  for (const row of rows)
    for (const [at, item] of row.entries()) {
      const text = item.text.trim();
      written.set(item.font ?? '', Math.max(written.get(item.font ?? '') ?? 0, new Set(text).size));
      const next = row[at + 1];
      if (!opens(row, at) || next === undefined || item.font === next.font || !/^[^([]$/u.test(text)) continue;
      times.set(markKey(item), (times.get(markKey(item)) ?? 0) + 1);
    }
  return new Set(
    [...times]
      .filter(([key, count]) => count >= LEAST_STOPS && (written.get(key.split(' ')[0] ?? '') ?? 0) <= 2)
      .map(([key]) => key),
  );
}

/** What bullets of symbol fonts read as where the file does not say which characters they are. */
const symbolMark = /^[nlqvuwyopü§Øø¨àèðÿ·]$/;

/** A lone letter in another type than what follows it is a bullet of a symbol font. */
function withMark(row: TextItem[], marks: ReadonlySet<string>): TextItem[] {
  return row.map((item, at) => (opens(row, at) ? asMark(item, row[at + 1], marks) : item));
}

function asMark(mark: TextItem, next: TextItem | undefined, marks: ReadonlySet<string>): TextItem {
  if (next === undefined || mark.font === undefined || mark.font === next.font) return mark;
  if (marks.has(markKey(mark))) {
    const room = Math.max(mark.x, next.x - next.size * MARK_GAP * 0.5);
    return { ...mark, width: Math.min(mark.width, room - mark.x), text: '•', font: next.font ?? '' };
  }
  if (!symbolMark.test(mark.text.trim()) || next.x - (mark.x + mark.width) < next.size * WORD_GAP) return mark;
  return { ...mark, text: '•', font: next.font ?? '' };
}

function cellsOf(row: readonly TextItem[], stops: ReadonlySet<number>): CellDraft[] {
  const cells: (CellDraft & { parts: { text: string; font: string }[] })[] = [];
  let cell: (typeof cells)[number] | undefined;
  for (const item of row) {
    const gap = cell === undefined ? 0 : item.x - cell.right;
    const part = { text: item.text, font: item.font ?? '' };
    // A bullet has room before it: what stands left of it is a margin's.
    const marks = gap > item.size * MARK_GAP && isOnlyBullet(item.text);
    const atStop = stops.has(Math.round(item.x)) && cell?.parts.every((one) => isOnlyBullet(one.text)) === false;
    const wide = gap > Math.max(cell?.size ?? 0, item.size) * (atStop ? STOP_GAP : CELL_GAP);
    if (cell === undefined || marks || wide) {
      cell = { text: '', x: item.x, right: item.x + item.width, size: item.size, y: item.y, runs: [], parts: [part] };
      cells.push(cell);
      continue;
    }
    const before = cell.parts.at(-1)?.text ?? '';
    // Words of letter-spaced type stand further apart than its letters do.
    if (gap > item.size * LETTERED_GAP) part.text = `   ${part.text}`;
    else if (gap > item.size * WORD_GAP && !/\s$/.test(before) && !/^\s/.test(item.text)) part.text = ` ${part.text}`;
    cell.parts.push(part);
    cell.right = Math.max(cell.right, item.x + item.width);
    cell.size = Math.max(cell.size, item.size);
  }
  for (const done of cells) Object.assign(done, styledText(done.parts));
  return mergeHeading(mergeLetters(cells.filter((done) => done.text !== '')));
}

/** Joins stretches of type into one text with single spaces, and says where each type begins. */
export function styledText(parts: readonly { text: string; font: string }[]): { text: string; runs: Run[] } {
  const whole = parts.map((part) => part.text).join('');
  const joined = joinLetterSpaced(whole);
  if (joined !== whole) return { text: joined.trim(), runs: [{ at: 0, font: parts[0]?.font ?? '' }] };
  let text = '';
  const runs: Run[] = [];
  for (const part of parts) {
    const next = part.text.replace(/\s+/g, ' ');
    const added = text === '' || text.endsWith(' ') ? next.replace(/^ /, '') : next;
    if (added === '') continue;
    if (added !== ' ' && runs.at(-1)?.font !== part.font)
      runs.push({ at: text.length + (added.startsWith(' ') ? 1 : 0), font: part.font });
    text += added;
  }
  return { text: text.trimEnd(), runs };
}

/** `PROFESSIONAL   EXPERIENCE`: a heading whose words stand far apart is one, if only the whole is a section's name. */
function mergeHeading(cells: CellDraft[]): CellDraft[] {
  const [first, second, third] = cells;
  if (first === undefined || second === undefined || cells.length > 3 || first.text.length > 40) return cells;
  const text = cells.map((cell) => cell.text).join(' ');
  const near = second.x - first.right < first.size * 1.6;
  if ((!near && headingOf(first.text) !== undefined) || headingOf(text) === undefined) return cells;
  const alike = [second, third].every(
    (cell) => cell === undefined || (cell.runs[0]?.font === first.runs[0]?.font && cell.size === first.size),
  );
  return alike ? [{ ...first, text, right: (third ?? second).right }] : cells;
}

/** A heading spaced so widely that every letter became a cell of its own. */
function mergeLetters(cells: CellDraft[]): CellDraft[] {
  const first = cells[0];
  if (first === undefined || cells.length < 4 || !cells.every((cell) => /^\p{L}$/u.test(cell.text))) return cells;
  return [{ ...first, text: cells.map((cell) => cell.text).join(''), right: cells.at(-1)?.right ?? first.right }];
}
