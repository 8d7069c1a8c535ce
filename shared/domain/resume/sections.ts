import { withoutBullet } from './characters.ts';
import { findDate } from './dates.ts';
import { type Line, lineFrom, type ResumeDocument } from './document.ts';
import { headingOf, hintOf, type SectionKind } from './headings.ts';
import { bodyStyle, styleOf } from './type-styles.ts';
import { hasDegreeWord, hasTitleWord } from './words.ts';

/** `unknown`: set like a heading, but its words are none that sections go by. */
export type Section = { kind: SectionKind | 'unknown'; lines: Line[] };
/** What stands before the first heading, and the sections in reading order. */
export type Sections = { top: Line[]; sections: Section[] };

/** Kinds that are never a mere item of a list: `Leadership` may be a skill, `Experience` is not. */
const strong = new Set<SectionKind>(['experience', 'education', 'summary', 'skills']);

/** Cuts a document at its headings: lines with a section's name, and lines that are set like these. */
export function sectionsOf(document: ResumeDocument): Sections {
  const isHeading = headingTest(document.lines);
  const result: Sections = { top: [], sections: [] };
  let current: Section | undefined;
  for (const [index, line] of document.lines.entries()) {
    const kind = isHeading(line, index) ?? inlineKind(line, current);
    if (kind === undefined && line.opens === true && isTop(document.lines.slice(index), isHeading, index))
      current = undefined;
    if (kind === undefined) {
      (current?.lines ?? result.top).push(line);
      continue;
    }
    current = { kind, lines: [] };
    result.sections.push(current);
    const rest = restAfterHeading(line);
    if (rest !== undefined) current.lines.push(rest);
  }
  return result;
}

/** Whether a column begins with the person: the page's largest line or an address before its first heading. */
function isTop(
  lines: readonly Line[],
  isHeading: (line: Line, index: number) => Section['kind'] | undefined,
  from: number,
): boolean {
  const end = lines.findIndex((line, at) => isHeading(line, from + at) !== undefined);
  const own = lines.slice(0, Math.max(end, 0));
  const largest = Math.max(...lines.filter((line) => line.page === 1).map((line) => line.size));
  return own.some((line) => line.text.includes('@') || (line.size === largest && line.page === 1));
}

function headingTest(lines: readonly Line[]): (line: Line, index: number) => Section['kind'] | undefined {
  const body = bodyStyle(lines, styleOf);
  const named = lines.filter((line, index) => index > 0 && headingOf(line.cells[0]?.text ?? '') !== undefined);
  const styles = new Set(
    named.filter((line) => strong.has(headingOf(line.cells[0]?.text ?? '') ?? 'other')).map(styleOf),
  );
  // A word of a title's second line may be a section's name: a style is the headings' when enough of its lines are.
  for (const style of styles) {
    const own = lines.filter((line) => styleOf(line) === style).length;
    if (named.filter((line) => styleOf(line) === style).length < own * 0.25) styles.delete(style);
  }
  styles.delete(body);
  const sure = styles.size > 0;
  if (!sure) for (const style of outstanding(lines, body)) styles.add(style);
  const byStyle = stylesOfHeadings(lines, styles, named.length > 0, Number(body.split(' ')[0]));
  const rooms = new Map<string, number>();
  for (const [index, line] of lines.entries())
    if (headingOf(line.cells[0]?.text ?? '') !== undefined)
      rooms.set(styleOf(line), Math.min(rooms.get(styleOf(line)) ?? Number.POSITIVE_INFINITY, gapAbove(lines, index)));
  return (line, index) => {
    const first = line.cells[0]?.text ?? '';
    const known = headingOf(first);
    const set = styles.has(styleOf(line));
    if (
      known !== undefined &&
      index > 0 &&
      (set || !sure || (strong.has(known) && line.cells.length === 1 && hasRoom(lines, index)))
    )
      return known;
    // A heading may also head the page: then it is as large as headings are, and no name.
    if (known !== undefined && index === 0 && set) return known;
    if (!set || !byStyle.has(styleOf(line)) || index === 0 || !looksLikeHeading(line)) return undefined;
    // Titles may be as bold as headings are, but have less room above them, or name a trade.
    // What is larger than the text needs no more room than parts it from that; the first heading may have much more.
    const larger = line.size > Number(body.split(' ')[0]) + 0.9;
    const room = (rooms.get(styleOf(line)) ?? 0) * 0.9;
    const roomy = gapAbove(lines, index) >= room || (larger && hasRoom(lines, index));
    if (!roomy || (!larger && (hasTitleWord(line.text) || hasDegreeWord(line.text)))) return undefined;
    return hintOf(line.text) ?? 'unknown';
  };
}

function looksLikeHeading(line: Line): boolean {
  const words = line.text.split(/\s+/).length;
  return (
    line.cells.length === 1 &&
    words <= 6 &&
    line.text.length <= 45 &&
    !/[\d@|,;]|\.$|:\s*\S/.test(line.text) &&
    /^\p{L}/u.test(line.text) &&
    withoutBullet(line.text) === undefined &&
    findDate(line.text) === undefined
  );
}

/** Styles whose lines are headings for the most part, so that an unknown one among them is one too. */
function stylesOfHeadings(
  lines: readonly Line[],
  styles: ReadonlySet<string>,
  named: boolean,
  bodySize: number,
): Set<string> {
  const result = new Set<string>();
  for (const style of styles) {
    const own = lines.filter((line, index) => index > 0 && styleOf(line) === style);
    const known = own.filter((line) => headingOf(line.cells[0]?.text ?? '') !== undefined).length;
    const like = own.filter(looksLikeHeading).length;
    if (
      like >= own.length * 0.7 &&
      (known >= own.length * 0.3 || !named || known >= 2 || (own[0]?.size ?? 0) > bodySize + 0.9)
    )
      result.add(style);
  }
  return result;
}

/** Without one known heading in a style of its own: the styles larger than the text that come back three times. */
function outstanding(lines: readonly Line[], body: string): string[] {
  const bodySize = Number(body.split(' ')[0]);
  const counts = new Map<string, number>();
  for (const line of lines)
    if (line.size > bodySize + 0.9 && looksLikeHeading(line))
      counts.set(styleOf(line), (counts.get(styleOf(line)) ?? 0) + 1);
  return [...counts].filter(([, times]) => times >= 3).map(([style]) => style);
}

/** Whether more room stands above a line than lines of its page usually have. */
function hasRoom(lines: readonly Line[], index: number): boolean {
  const gaps = lines
    .map((_, at) => gapAbove(lines, at))
    .filter(Number.isFinite)
    .sort((x, y) => x - y);
  return gapAbove(lines, index) > (gaps[Math.floor(gaps.length / 2)] ?? 0) * 1.15;
}

/** From the line above; endless at the top of a page or a column. */
function gapAbove(lines: readonly Line[], at: number): number {
  const [before, line] = [lines[at - 1], lines[at]];
  return before === undefined || line === undefined || before.page !== line.page || before.y >= line.y
    ? Number.POSITIVE_INFINITY
    : line.y - before.y;
}

const inlineHeading = /^(\p{Lu}[\p{Lu} &]{3,30}):\s*(?=\S)/u;

/** `SKILLS: Go, SQL`, a heading and its text on one line. */
function inlineKind(line: Line, current: Section | undefined): SectionKind | undefined {
  const inline = inlineHeading.exec(line.text);
  if (inline?.[1] === undefined || current?.kind === 'skills') return undefined;
  return headingOf(inline[1]);
}

/** What a heading's own row says beside it: headings in a left margin, or `SKILLS: Go, SQL`. */
function restAfterHeading(line: Line): Line | undefined {
  const second = line.cells[1];
  if (second !== undefined) return lineFrom(line, second.at);
  const inline = inlineHeading.exec(line.text);
  if (inline === null) return undefined;
  const offset = inline[0].length;
  const text = line.text.slice(offset);
  return { ...line, text, start: line.start + offset, cells: [{ text, x: line.x, right: line.right, at: 0 }] };
}
