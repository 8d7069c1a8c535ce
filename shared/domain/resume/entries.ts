import { withoutBullet } from './characters.ts';
import type { Line } from './document.ts';
import { labelOf } from './labels.ts';
import { isDated, type Row, rowsOf } from './rows.ts';
import { typeOf } from './type-styles.ts';

/** One job or degree: its heading lines, what stood beside them at the margin, and the bullets (each its lines). */
export type Entry = { head: Line[]; asides: Line[]; bullets: Line[][] };

/** A run of heading rows: `[from, to)`; `dated` are those of them that hold a date. */
type Block = { from: number; to: number; dated: number[]; dateBelow: boolean };

/**
 * Cuts a section into entries. Each date begins one: at the heading lines above it that follow the last entry's text,
 * or, where entries have no text, as many lines above it as the section's first entry has, or where type or room say so.
 */
export function entriesOf(lines: readonly Line[]): Entry[] {
  const rows = rowsOf(lines);
  const starts = startsOf(rows);
  const entries: Entry[] = [];
  rows.forEach((row, index) => {
    if (starts.has(index)) entries.push({ head: [], asides: [], bullets: [] });
    const entry = entries.at(-1);
    if (entry === undefined) return;
    entry.asides.push(...row.asides);
    const last = entry.bullets.at(-1);
    if (row.kind === 'head' && last === undefined) entry.head.push(row.line);
    else if (row.kind === 'more' && last !== undefined) last.push(row.line);
    else entry.bullets.push([row.kind === 'bullet' ? bulletText(row.line) : row.line]);
  });
  return entries;
}

/** A bullet's line without its mark. */
export function bulletText(line: Line): Line {
  const label = labelOf(line.text);
  if (label?.says === 'duties' && label.length < line.text.length)
    return { ...line, text: line.text.slice(label.length), start: line.start + label.length };
  const mark = withoutBullet(line.text);
  return mark === undefined ? line : { ...line, text: mark.text, start: line.start + mark.offset };
}

function startsOf(rows: readonly Row[]): Set<number> {
  const blocks = blocksOf(rows);
  const starts = new Set<number>();
  const first = blocks.find((block) => block.dated.length > 0 || block.dateBelow) ?? blocks[0];
  if (first === undefined) return starts;
  const lead = first.dated[0] === undefined ? 0 : first.dated[0] - first.from;
  const type = typeAt(rows, first.from);
  const anyDate = blocks.some((block) => block.dated.length > 0 || block.dateBelow);
  for (const block of blocks) {
    const [anchor, ...others] = block.dated;
    if (anchor === undefined) {
      const begins = starts.size === 0 || (anyDate ? block.dateBelow : true);
      if (begins || (typeAt(rows, block.from) === type && isSetApart(rows, block, type))) starts.add(block.from);
      continue;
    }
    starts.add(starts.size === 0 ? block.from : leadIn(rows, block, anchor, lead, type));
    let before = anchor;
    for (const next of others) {
      starts.add(between(rows, before, next, lead, type));
      before = next;
    }
  }
  return starts;
}

function blocksOf(rows: readonly Row[]): Block[] {
  const blocks: Block[] = [];
  rows.forEach((row, index) => {
    const open = blocks.at(-1);
    if (row.kind !== 'head') {
      // A date in the margin of the first bullet is the date of the heading above it.
      if (open !== undefined && open.dated.length === 0 && isDated(row)) open.dateBelow = true;
      return;
    }
    if (open?.to === index) open.to = index + 1;
    else blocks.push({ from: index, to: index + 1, dated: [], dateBelow: false });
    if (isDated(row)) blocks.at(-1)?.dated.push(index);
  });
  return blocks;
}

const typeAt = (rows: readonly Row[], index: number): string => {
  const row = rows[index];
  return row === undefined ? '' : typeOf(row.line);
};

/** An undated heading counts as one where its type is not that of the text around it. */
function isSetApart(rows: readonly Row[], block: Block, type: string): boolean {
  return rows.some((row) => row.kind !== 'head' && typeOf(row.line) !== type) && typeAt(rows, block.from - 1) !== type;
}

/** Where the heading of the date at `anchor` begins in a block that follows an entry's text. */
function leadIn(rows: readonly Row[], block: Block, anchor: number, lead: number, type: string): number {
  if (typeAt(rows, block.from) === type || anchor === block.from) return block.from;
  for (let at = block.from + 1; at <= anchor; at += 1)
    if (typeAt(rows, at) === type && typeAt(rows, at - 1) !== type) return at;
  return anchor - block.from > lead + 1 ? Math.max(block.from, anchor - lead) : block.from;
}

/** Where the second of two entries without text between them begins. */
function between(rows: readonly Row[], before: number, anchor: number, lead: number, type: string): number {
  const candidates = Array.from({ length: anchor - before }, (_, index) => before + 1 + index);
  const only = (found: number[]) => (found.length === 1 ? found[0] : undefined);
  const gaps = rows
    .map((_, index) => gapAbove(rows, index))
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  const usual = gaps[Math.floor((gaps.length - 1) / 4)] ?? 0;
  const apart = candidates.filter((at) => gapAbove(rows, at) > usual * 1.3);
  const alike = candidates.filter((at) => typeAt(rows, at) === type);
  return only(apart) ?? only(alike) ?? Math.max(before + 1, anchor - lead);
}

function gapAbove(rows: readonly Row[], index: number): number {
  const [above, row] = [rows[index - 1], rows[index]];
  return above === undefined || row === undefined || above.line.page !== row.line.page ? 0 : row.line.y - above.line.y;
}
