import { type Pdf, setType } from './draw-ink.ts';
import type { Row, Seg, Sheet } from './page.ts';

export type Piece = Seg & { width: number; space: boolean };
export type Box = { x: number; width: number };

/** Marks that the plain typefaces do not have, as letters of the symbol font. */
export const symbols: Record<string, string> = {
  '▪': 'n',
  '■': 'n',
  '►': 'ä',
  '✓': '3',
  '❖': 'v',
  '→': 'Õ',
  '◦': 'm',
  '●●●●○': 'llllm',
};

/** The symbol font does not tell how wide its pictures are. */
export function widthOf(pdf: Pdf, sheet: Sheet, seg: Seg): number {
  return seg.symbol === true && sheet.ink !== undefined
    ? seg.text.length * (seg.size ?? sheet.size) * 0.9
    : pdf.widthOfString(seg.text) + (seg.tracking ?? 0) * seg.text.length;
}

export function piecesOf(pdf: Pdf, sheet: Sheet, segs: readonly Seg[]): Piece[] {
  return segs.flatMap((written) => {
    const symbol = symbols[written.text];
    const seg = symbol === undefined ? written : { ...written, text: symbol, symbol: true };
    setType(pdf, sheet, seg);
    return seg.text
      .split(/(?<= )(?! )|(?<! )(?= )/)
      .filter((text) => text !== '')
      .map((text) => ({ ...seg, text, width: widthOf(pdf, sheet, { ...seg, text }), space: text.trim() === '' }));
  });
}

export function wrap(pieces: readonly Piece[], width: number): Piece[][] {
  const lines: Piece[][] = [[]];
  let used = 0;
  for (const piece of pieces) {
    if (used + piece.width > width && used > 0 && !piece.space) {
      lines.push([]);
      used = 0;
    }
    if (piece.space && used === 0) continue;
    lines.at(-1)?.push(piece);
    used += piece.width;
  }
  return lines;
}

export const sizeOf = (sheet: Sheet, segs: readonly Seg[]) =>
  Math.max(sheet.size, ...segs.map((seg) => seg.size ?? sheet.size));

export function textBox(sheet: Sheet, row: Row, box: Box): Box {
  const shift = (row.indent ?? 0) + (box.width > 250 ? sheet.marginWidth : 0);
  return { x: box.x + shift, width: box.width - shift };
}

export function heightOf(pdf: Pdf, sheet: Sheet, row: Row, box: Box): number {
  if (row.columns !== undefined) {
    const heights = row.columns.map((column) =>
      column.rows.reduce(
        (sum, one) =>
          sum + (one.before ?? 0) + heightOf(pdf, sheet, one, { x: 0, width: column.share * box.width - 8 }),
        0,
      ),
    );
    return Math.max(0, ...heights) + (row.grid === true ? 6 : 0);
  }
  if (row.segs.length === 0) return 0;
  const inner = textBox(sheet, row, box);
  const lines = wrap(piecesOf(pdf, sheet, row.segs), widthBeside(pdf, sheet, row, inner)).length;
  return lines * (sizeOf(sheet, row.segs) + sheet.lead) + (row.rule === true ? 3 : 0);
}

export function widthBeside(pdf: Pdf, sheet: Sheet, row: Row, inner: Box): number {
  const right = piecesOf(pdf, sheet, row.right ?? []).reduce((sum, piece) => sum + piece.width, 0);
  return inner.width - (right === 0 ? 0 : right + 16);
}
