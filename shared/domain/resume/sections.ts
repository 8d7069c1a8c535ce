import { type Line, lineFrom, type ResumeDocument } from './document.ts';
import { headingOf, type SectionKind } from './headings.ts';

export type Section = { kind: SectionKind; lines: Line[] };
/** What stands before the first heading, and the sections in reading order. */
export type Sections = { top: Line[]; sections: Section[] };

type Style = { size: number; gap: number; capitals: boolean };

/** Cuts a document at its headings. A line set like the known headings opens a section of kind `other`. */
export function sectionsOf(document: ResumeDocument): Sections {
  const body = median(document.lines.map((line) => line.size));
  const known = document.lines.filter(
    (line, index) => index > 0 && line.cells.length === 1 && headingOf(line.text) !== undefined,
  );
  const styles = known.map((line) => styleOf(line, document.lines));
  const result: Sections = { top: [], sections: [] };
  let current: Section | undefined;
  for (const line of document.lines) {
    const heading =
      openedBy(line, current) ??
      (current !== undefined && looksLike(styles, styleOf(line, document.lines), line, body) ? 'other' : undefined);
    if (heading === undefined) {
      (current?.lines ?? result.top).push(line);
      continue;
    }
    current = { kind: heading, lines: [] };
    result.sections.push(current);
    const rest = restAfterHeading(line);
    if (rest !== undefined) current.lines.push(rest);
  }
  return result;
}

const inlineHeading = /^([A-Z][A-Z &]{3,30}):\s*(?=\S)/;

function openedBy(line: Line, current: Section | undefined): SectionKind | undefined {
  const first = line.cells[0];
  if (first === undefined) return undefined;
  const alone = headingOf(first.text);
  if (alone !== undefined) return alone;
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
  const rest = line.text.slice(offset);
  return {
    ...line,
    text: rest,
    start: line.start + offset,
    cells: [{ text: rest, x: line.x, right: line.right, at: 0 }],
  };
}

function styleOf(line: Line, lines: readonly Line[]): Style {
  const before = lines[lines.indexOf(line) - 1];
  const gap =
    before === undefined || before.page !== line.page || before.y >= line.y
      ? Number.POSITIVE_INFINITY
      : line.y - before.y;
  return { size: line.size, gap, capitals: line.text === line.text.toUpperCase() && /\p{L}{2}/u.test(line.text) };
}

function looksLike(styles: readonly Style[], style: Style, line: Line, body: number): boolean {
  const words = line.text.split(/\s+/).length;
  if (
    styles.length === 0 ||
    line.cells.length !== 1 ||
    words > 5 ||
    /[\d@|,.;:]/.test(line.text) ||
    !/^\p{Lu}/u.test(line.text)
  )
    return false;
  const sameSize = styles.every((known) => Math.abs(known.size - style.size) < 0.4);
  const roomAbove = style.gap >= Math.min(...styles.map((known) => known.gap)) * 0.9;
  if (!sameSize || !roomAbove) return false;
  return style.size > body + 0.8 || (style.capitals && styles.every((known) => known.capitals) && line.text.length > 4);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
