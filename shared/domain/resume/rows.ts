import { withWholeDates, withWholeRanges } from './broken-dates.ts';
import { isOnlyBullet, withoutBullet } from './characters.ts';
import { findDate, findRange, isDateFragment } from './dates.ts';
import { type Line, lineFrom } from './document.ts';
import { withoutHeadingMarks } from './heading-marks.ts';
import { indentsOf, says } from './indents.ts';
import { isLabel, labelOf } from './labels.ts';
import { isDateOnly, isMarginal } from './margins.ts';
import { isProse } from './prose.ts';
import { hasRoomFor } from './room.ts';
import { typeOf } from './type-styles.ts';
import { hasTitleWord } from './words.ts';
import { withWrappedHeads } from './wrapped-heads.ts';

/** A line of a section without what stands beside it in the margins, and what it is to its entry. */
export type Row = { line: Line; asides: Line[]; kind: 'head' | 'bullet' | 'more' };

/** Takes dates and places out of the margins of a section's lines and tells headings from bullets and running text. */
export function rowsOf(lines: readonly Line[]): Row[] {
  return withWrappedHeads(
    withKinds(
      withWholeDates(
        withoutAsides(withWholeRanges(withoutHeadingMarks(lines.filter((line) => !isTableHead(line)).map(withLabel)))),
      ),
    ),
  );
}

/** `Period  Employer  Position`: what heads a table's columns is of no entry. */
const isTableHead = (line: Line): boolean => line.cells.length > 1 && line.cells.every((cell) => isLabel(cell.text));

/** A label in a cell of its own and what it labels are one: its date is no date in the margin. */
function withLabel(line: Line): Line {
  const [label, value] = line.cells;
  if (label === undefined || value === undefined || !isLabel(label.text)) return line;
  const text = `${label.text}\t${value.text}`;
  const runs = value.runs?.map((run) => ({ ...run, at: run.at + value.at - label.at })) ?? [];
  const joined = { ...value, text, at: label.at, runs: [{ at: 0, font: runs[0]?.font ?? '' }, ...runs] };
  return { ...line, x: value.x, cells: [{ ...joined, x: value.x }, ...line.cells.slice(2)] };
}

/** Whether a row says when its entry was. */
export function isDated(row: Row): boolean {
  return row.asides.some((aside) => isDateOnly(aside.text)) || (row.kind === 'head' && says(row.line.text));
}

function withoutAsides(lines: readonly Line[]): Row[] {
  const bodies = lines.filter((line) => !line.cells.every((cell) => isMarginal(cell.text)));
  const textLeft = Math.min(...bodies.map((line) => (line.cells.find((cell) => !isMarginal(cell.text)) ?? line).x));
  const right = Math.max(...lines.map((line) => line.right));
  const rows: Row[] = [];
  const waiting: Line[] = [];
  for (const line of lines) {
    const beside = line.cells.filter((cell) => isMarginal(cell.text));
    if (beside.length === line.cells.length && line.whole !== true && rows.length > 0) {
      const inLeftMargin = line.right < textLeft + 2;
      const inRightMargin = line.cells.length === 1 && line.x > textLeft + 0.5 * (right - textLeft);
      if (inLeftMargin || inRightMargin) {
        rows.at(-1)?.asides.push(line);
        continue;
      }
    }
    if (beside.length === line.cells.length && line.right < textLeft + 2 && line.whole !== true && bodies.length > 0) {
      // The first row's date, set a little higher than the row.
      waiting.push(line);
      continue;
    }
    // A date in the margin beside a place: `2021` and `Porto, Portugal` are two things.
    const dates = line.cells.filter((cell) => cell.right < textLeft + 2 && isDateFragment(cell.text));
    const apartFrom = beside.length === line.cells.length && line.whole !== true ? dates : beside;
    rows.push({ ...apart(line, apartFrom), kind: 'head' });
    rows.at(-1)?.asides.unshift(...waiting.splice(0));
  }
  return rows;
}

function apart(line: Line, beside: Line['cells']): { line: Line; asides: Line[] } {
  const kept = line.cells.filter((cell) => !beside.includes(cell));
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined || beside.length === 0) return { line, asides: [] };
  const asides = beside.map((cell) => oneCell(lineFrom(line, cell.at)));
  const from = lineFrom(line, first.at);
  const cells = from.cells.filter((cell) => cell.at <= last.at - first.at);
  const end = last.at - first.at + last.text.length;
  return { line: { ...from, cells, text: from.text.slice(0, end), right: last.right }, asides };
}

function oneCell(line: Line): Line {
  const first = line.cells[0];
  return first === undefined ? line : { ...line, cells: [first], text: first.text, right: first.right };
}

function withKinds(rows: Row[]): Row[] {
  const leftmost = Math.min(...rows.map((row) => row.line.x));
  const rightmost = Math.max(...rows.map((row) => row.line.right));
  const indents = indentsOf(rows);
  const usualGap = usualGapOf(rows);
  let bulletX: number | undefined;
  rows.forEach((row, index) => {
    row.kind = kindOf(row, rows[index - 1], rows[index + 1]);
    if (row.kind === 'bullet' && withoutBullet(row.line.text) !== undefined) bulletX = textX(row.line);
  });
  return rows;

  /** Points whose marks are drawn, not written: lines further in than any heading, which begin there again and again. */
  function isIndented(row: Row): boolean {
    const { line } = row;
    return line.whole !== true && row.asides.length === 0 && line.cells.length === 1 && indents.has(Math.round(line.x));
  }

  /** How many lines reach as far as a column does: one alone does not show where its edge is. */
  function reaching(line: Line): number {
    return rows.filter((row) => row.line.right > (line.bound ?? rightmost) - 15).length;
  }

  function kindOf(row: Row, previous: Row | undefined, next: Row | undefined): Row['kind'] {
    const { line } = row;
    if (withoutBullet(line.text) !== undefined) return 'bullet';
    const label = labelOf(line.text)?.says;
    if (previous !== undefined && (label === 'duties' || label === 'terms')) return 'bullet';
    const hasDate =
      findRange(line.text) !== undefined ||
      beginsDated(line.text) ||
      isDateOnly(line.text) ||
      row.asides.some((aside) => isDateOnly(aside.text));
    const inBody = previous !== undefined && previous.kind !== 'head';
    // A wrapped line follows at once; an empty line or a paragraph's room ends what was said.
    const near =
      previous === undefined || previous.line.page !== line.page || line.y - previous.line.y < line.size * 2.1;
    if (inBody && near && !hasDate && line.whole !== true) {
      if (/^[\p{Ll}\d%$(&]/u.test(line.text)) return 'more';
      const sameType = typeOf(line) === typeOf(previous.line);
      if (sameType && bulletX !== undefined && line.x > leftmost + 4 && Math.abs(line.x - bulletX) < 4) return 'more';
      const full =
        previous.line.right >
        leftmost + 0.85 * (Math.max(rightmost, Math.min(line.bound ?? 0, rightmost + 40)) - leftmost);
      const marked = rows.slice(0, rows.indexOf(row)).findLast((one) => one.kind === 'bullet');
      const unmarked = marked !== undefined && withoutBullet(marked.line.text) === undefined;
      const room = hasRoomFor(previous.line, line);
      // What begins with room above it, and would have fitted there, is no wrapped line.
      const apart =
        room === true &&
        line.y - previous.line.y > Math.min(usualGap, line.size * 1.5) * 1.25 &&
        previous.line.page === line.page;
      // Where points have no marks, a sentence's end may only chance to end a line as well.
      const ended =
        /[.!?;:]$/.test(previous.line.text) && !(marked === undefined && room === false && isProse(line.text));
      const unfinished = (full && !apart && !ended) || (unmarked && room === false);
      // Where marks are drawn, a capital begins the next point if it had room above.
      if (isIndented(row) && (room === true || reaching(previous.line) < 2)) return 'bullet';
      // A heading whose date stands on the line below it is no wrapped sentence.
      const dateBelow =
        next !== undefined &&
        withoutBullet(next.line.text) === undefined &&
        (says(next.line.text) || next.asides.length > 0);
      if (unfinished && sameType && row.asides.length === 0 && (!dateBelow || isProse(line.text))) return 'more';
    }
    if (previous !== undefined && isLabelled(line.text) && !hasDate) return 'bullet';
    if (previous !== undefined && isIndented(row) && !hasDate) return 'bullet';
    if (!isProse(line.text) || hasDate) return 'head';
    return 'bullet';
  }
}

/** `2011-09: Bachelor of …`: a date of a month, or one with its mark, at the beginning; a sentence may go on with a year. */
function beginsDated(text: string): boolean {
  const found = findDate(text.slice(0, 40));
  if (found === undefined || found.start > 1) return false;
  return (
    /^\s*[:|\t\])–—-]/.test(text.slice(found.end)) ||
    (found.value.length > 4 && /^\s+\p{Lu}/u.test(text.slice(found.end)))
  );
}

/** How far apart lines of running text stand: the lower quarter of all distances. */
function usualGapOf(rows: readonly Row[]): number {
  const gaps = rows
    .flatMap((row, at) => {
      const above = rows[at - 1]?.line;
      return above === undefined || above.page !== row.line.page || row.line.y <= above.y ? [] : [row.line.y - above.y];
    })
    .sort((a, b) => a - b);
  return gaps[Math.floor((gaps.length - 1) / 4)] ?? Number.POSITIVE_INFINITY;
}

/** `Technologies: Go, SQL`, `GPA: 3.9`: said of an entry, and no heading of one. */
function isLabelled(text: string): boolean {
  const found = /^(\p{Lu}[\p{L} &/'’-]{1,30}):(?:\s+(\S.*))?$/u.exec(text);
  if (found?.[1] !== undefined && labelOf(text) !== undefined) return false;
  return found?.[1] !== undefined && !hasTitleWord(found[1]) && !hasTitleWord(found[2] ?? '');
}

/** Where a bullet's text begins: after its mark, at the type's average width. */
function textX(line: Line): number {
  const mark = withoutBullet(line.text);
  const second = line.cells[1];
  if (second !== undefined && isOnlyBullet(line.cells[0]?.text ?? '')) return second.x;
  const perCharacter = (line.right - line.x) / Math.max(1, line.text.length);
  return line.x + (mark?.offset ?? 0) * perCharacter;
}
