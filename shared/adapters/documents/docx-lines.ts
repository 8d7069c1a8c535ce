import { cleanCharacters } from '../../domain/resume/characters.ts';
import type { DocumentLink, LaidOutLine } from '../../domain/resume/document.ts';
import { headingOf } from '../../domain/resume/headings.ts';
import { styledText } from '../../domain/resume/layout.ts';
import { saysDuties } from '../../domain/resume/tables.ts';
import type { Block, DocxParagraph, DocxPart, DocxTable } from './docx-blocks.ts';
import type { Look } from './docx-styles.ts';

const LINE_HEIGHT = 14;
/** How wide a character counts, in type sizes: a paragraph has no positions. */
const CHARACTER_WIDTH = 0.5;
const LEFT = 40;
/** A text box with as many paragraphs is a column of its own, wherever it is anchored. */
const COLUMN = 5;

export type Laid = { lines: LaidOutLine[]; links: DocumentLink[] };

/** Lines of a DOCX: its page header, its text with small boxes where they float, then the boxes that are columns. */
export function linesOfDocx(headers: readonly DocxPart[], body: DocxPart): Laid {
  const laid: Laid = { lines: [], links: [] };
  const pen = { y: LINE_HEIGHT };
  const [columns, small] = [
    body.boxes.filter((box) => box.length >= COLUMN),
    body.boxes.filter((box) => box.length < COLUMN),
  ];
  for (const part of headers) setBlocks([...part.boxes.flat(), ...part.blocks], LEFT, pen, laid);
  for (const box of small) setBlocks(box, LEFT, pen, laid);
  setBlocks(body.blocks, LEFT, pen, laid);
  for (const box of columns) setBlocks(box, LEFT, pen, laid);
  return laid;
}

type Pen = { y: number };
type Piece = { paragraph: DocxParagraph; x: number };

function setBlocks(blocks: readonly Block[], x: number, pen: Pen, laid: Laid): void {
  for (const block of blocks) {
    if (block.type === 'paragraph') setRow([{ paragraph: block, x: x + block.indent }], pen, laid);
    else setTable(block, x, pen, laid);
  }
}

/**
 * A table's row is one row of cells, paragraph beside paragraph, unless its cells hold sections of their own or long
 * texts: then they are columns and follow one another.
 */
function setTable(table: DocxTable, x: number, pen: Pen, laid: Laid): void {
  for (const row of table.rows) {
    let column = 0;
    const cells = row.map((cell) => {
      const left = x + table.widths.slice(0, column).reduce((sum, width) => sum + width, 0);
      column += cell.span;
      return { blocks: cell.blocks, x: left };
    });
    const filled = cells.filter((cell) =>
      cell.blocks.some((block) => block.type === 'table' || textOf(block).trim() !== ''),
    );
    const nested = filled.some((cell) => cell.blocks.some((block) => block.type === 'table'));
    const sections = filled.some(
      (cell) =>
        cell.blocks.length > 1 &&
        cell.blocks.some((block) => block.type === 'paragraph' && headingOf(textOf(block)) !== undefined),
    );
    const long = filled.length > 1 && filled.every((cell) => cell.blocks.length >= COLUMN);
    if (nested || sections || long || filled.length < 2) {
      for (const cell of filled) setBlocks(cell.blocks, cell.x, pen, laid);
      continue;
    }
    const paragraphs = filled.map((cell) =>
      cell.blocks.flatMap((block): Piece[] =>
        block.type === 'paragraph' && textOf(block).trim() !== ''
          ? [{ paragraph: block, x: cell.x + block.indent }]
          : [],
      ),
    );
    // Beside points the other cells say what they are of: their names come first.
    const duties = paragraphs.filter(([first]) => first !== undefined && isOfDuties(first.paragraph));
    if (filled.length > 2 && duties.length > 0 && duties.length < filled.length) {
      const names = paragraphs.filter((pieces) => !duties.includes(pieces));
      setRow(
        names.flatMap((pieces) => pieces[0] ?? []),
        pen,
        laid,
      );
      for (const piece of [...names.flatMap((pieces) => pieces.slice(1)), ...duties.flat()]) setRow([piece], pen, laid);
      continue;
    }
    const height = Math.max(...paragraphs.map((pieces) => pieces.length));
    for (let at = 0; at < height; at += 1)
      setRow(
        paragraphs.flatMap((pieces) => pieces[at] ?? []),
        pen,
        laid,
      );
  }
}

const isOfDuties = (paragraph: DocxParagraph): boolean =>
  (paragraph.look.list && paragraph.look.level === undefined) || saysDuties(textOf(paragraph));

const textOf = (block: Block): string =>
  block.type === 'paragraph' ? block.stretches.map((stretch) => stretch.text).join('') : '';

function setRow(pieces: readonly Piece[], pen: Pen, laid: Laid): void {
  pen.y += Math.max(0, ...pieces.map(({ paragraph }) => paragraph.before));
  const columns = pieces.map(({ paragraph, x }) => ({ lines: splitLines(paragraph), x, paragraph }));
  const height = Math.max(1, ...columns.map((column) => column.lines.length));
  for (let at = 0; at < height; at += 1) {
    const cells: LaidOutLine['cells'] = [];
    let size = 0;
    let right = 0;
    for (const column of columns) {
      right = Math.max(right, column.x);
      for (const part of column.lines[at] ?? []) {
        const { text, runs } = styledText(
          part.map(({ text, look }) => ({ text: cleanCharacters(text), font: fontOf(look) })),
        );
        if (text === '') continue;
        const x = cells.length === 0 ? right : Math.max(right, (cells.at(-1)?.right ?? 0) + 40);
        const own = Math.max(...part.map(({ look }) => look.size));
        right = x + text.length * own * CHARACTER_WIDTH;
        size = Math.max(size, own);
        cells.push({ text, x, right, runs, size: own });
      }
    }
    for (const { paragraph } of at === 0 ? columns : [])
      for (const url of paragraph.links) laid.links.push({ page: 1, x: 0, y: pen.y, url });
    const first = cells[0];
    if (first !== undefined) laid.lines.push({ page: 1, x: first.x, y: pen.y, right, size, whole: true, cells });
    pen.y += LINE_HEIGHT;
  }
}

const fontOf = (look: Look): string =>
  `${look.bold ? 'bold ' : ''}${look.italic ? 'italic ' : ''}${look.capitals ? 'capitals ' : ''}${look.level === undefined ? '' : `heading ${look.level}`}`;

type Part = { text: string; look: Look }[];

/** Tabs and wide spaces part cells; so does an icon between two addresses, but not the first of a line. */
const anyIcon = /\t+| {4,}|\s*\p{Co}+\s*/u;
const laterIcon = /\t+| {4,}|\s*\p{Co}+(?<=[\p{L}\p{N}].*)\s*/u;

/** A paragraph's lines (it may hold breaks), each its cells (parted by tabs and by wide spaces). */
function splitLines(paragraph: DocxParagraph): Part[][] {
  const lines: Part[][] = [[[]]];
  const { list, level } = paragraph.look;
  const typed = paragraph.stretches.find((stretch) => stretch.text.trim() !== '');
  if (list && level === undefined && typed !== undefined) lines[0]?.[0]?.push({ text: '• ', look: typed.look });
  for (const { text, look } of paragraph.stretches)
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) lines.push([[]]);
      const begun = lines.at(-1)?.some((cells) => cells.some((cell) => cell.text.trim() !== '')) === true;
      for (const [at, cell] of line.split(begun ? anyIcon : laterIcon).entries()) {
        if (at > 0) lines.at(-1)?.push([]);
        if (cell !== '') lines.at(-1)?.at(-1)?.push({ text: cell, look });
      }
    }
  return lines;
}
