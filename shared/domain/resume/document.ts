import type { Evidence, ParsedResume, TextField } from './parsed.ts';

/** A piece of text with its place, as a document reader hands it over. Points; y grows downwards from the page's top. */
export type TextItem = {
  page: number;
  x: number;
  y: number;
  width: number;
  size: number;
  text: string;
  /** Names the typeface; equal for equal type. */
  font?: string;
};

/** A stretch of a cell in one type, from `at` (an offset in the cell's text) on. */
export type Run = { at: number; font: string };

/** Pieces of one row that a wide gap separates: a company on the left, its dates on the right. */
export type Cell = {
  text: string;
  x: number;
  right: number;
  runs?: readonly Run[];
  /** Its own type size and baseline, where its row has several. */
  size?: number;
  y?: number;
  /** Offset in the line's text. */
  at: number;
};

export type Line = {
  page: number;
  x: number;
  y: number;
  right: number;
  size: number;
  /** How far text of its column reaches to the right. */
  bound?: number;
  /** Begins a column of the first page. */
  opens?: boolean;
  /** A whole paragraph of a format that has paragraphs: it never goes on in the next line. */
  whole?: boolean;
  cells: Cell[];
  /** The cells joined by tabs. */
  text: string;
  /** Offset in the document's text. */
  start: number;
};

/** An address a document links to behind other words (an icon, a name). */
export type DocumentLink = { page: number; x: number; y: number; url: string };

/** The document in reading order. */
export type ResumeDocument = {
  lines: Line[];
  text: string;
  pages: number;
  links: DocumentLink[];
  /** What a format with fields of its own (JSON Resume) says in them: nothing is left to be read from the lines. */
  declared?: ParsedResume;
};

export type LaidOutLine = Omit<Line, 'text' | 'start' | 'cells'> & { cells: Omit<Cell, 'at'>[] };

/** Joins laid-out lines into a document, giving each its offset; one newline stands between two lines. */
export function toDocument(laidOut: readonly LaidOutLine[], pages: number, links: DocumentLink[] = []): ResumeDocument {
  const lines: Line[] = [];
  let start = 0;
  for (const line of laidOut) {
    let at = 0;
    const cells: Cell[] = [];
    for (const cell of line.cells) {
      cells.push({ ...cell, at });
      at += cell.text.length + 1;
    }
    const text = cells.map((cell) => cell.text).join('\t');
    lines.push({ ...line, cells, text, start });
    start += text.length + 1;
  }
  return { lines, text: lines.map((line) => line.text).join('\n'), pages, links };
}

/** The line from `offset` on (an offset that begins a cell), with its places in the document kept. */
export function lineFrom(line: Line, offset: number): Line {
  const cells = line.cells.filter((cell) => cell.at >= offset).map((cell) => ({ ...cell, at: cell.at - offset }));
  const x = cells[0]?.x ?? line.x;
  return { ...line, x, cells, text: line.text.slice(offset), start: line.start + offset };
}

/** Where `[start, end)` of a line stands in the document. */
export function evidenceIn(line: Line, start: number, end: number): Evidence {
  return { page: line.page, start: line.start + start, end: line.start + end, text: line.text.slice(start, end) };
}

/** A field read from `[start, end)` of a line; `value` defaults to that text. */
export function fieldIn(line: Line, start: number, end: number, confidence: number, value?: string): TextField {
  const whole = evidenceIn(line, start, end);
  return { value: value ?? whole.text.replace(/\s+/g, ' '), confidence, evidence: partsOf(whole) };
}

/** A joined line has line breaks for what stands in its margin: what is read across them has two places. */
export const JOINT = '\n';
function partsOf(whole: Evidence): Evidence[] {
  if (!whole.text.includes(JOINT + JOINT)) return [whole];
  return [...whole.text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)]
    .filter(([text]) => text.trim() !== '')
    .map(({ 0: text, index }) => ({
      ...whole,
      start: whole.start + index,
      end: whole.start + index + text.length,
      text,
    }));
}

/** A field read from whole lines (a wrapped bullet, a summary); its text is the lines' joined by `joinWrapped`. */
export function fieldOver(lines: readonly Line[], confidence: number, value?: string): TextField {
  return {
    value: value ?? joinWrapped(lines.map((line) => line.text)),
    confidence,
    evidence: lines.map((line) => evidenceIn(line, 0, line.text.length)),
  };
}

const compoundStart =
  /(?:^|[\s(])(?:all|auto|back|built|client|cloud|co|cost|cross|customer|data|day|deep|e|end|event|fault|first|front|full|hands|high|in|large|long|low|machine|micro|mid|multi|near|non|off|on|open|part|peer|post|pre|re|real|self|semi|server|short|single|small|state|test|third|time|to|two|user|well|world|year)-$/i;

/** Joins the lines of one wrapped paragraph; a hyphen at a line's end goes when it only broke a word. */
export function joinWrapped(parts: readonly string[]): string {
  let text = '';
  for (const part of parts) {
    const next = part.replaceAll('\t', ' ').trim();
    if (/[a-z]-$/.test(text) && /^[a-z]/.test(next))
      text = compoundStart.test(text) ? text + next : text.slice(0, -1) + next;
    else text = text === '' ? next : `${text} ${next}`;
  }
  return text.replace(/\s+/g, ' ');
}
