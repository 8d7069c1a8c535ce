import { type Ink, type Pdf, setType } from './draw-ink.ts';
import { type Box, heightOf, piecesOf, sizeOf, symbols, textBox, widthBeside, widthOf, wrap } from './draw-lines.ts';
import type { Row, Seg, Sheet } from './page.ts';

function drawColumns(pdf: Pdf, sheet: Sheet, ink: Ink, row: Row, box: Box, from: number): number {
  const height = heightOf(pdf, sheet, row, box);
  let x = box.x;
  for (const column of row.columns ?? []) {
    const width = column.share * box.width;
    const inset = row.grid === true ? 4 : 0;
    let y = from + inset;
    for (const one of column.rows)
      y = drawRow(pdf, sheet, ink, one, { x: x + inset, width: width - 8 }, y + (one.before ?? 0));
    if (row.grid === true) pdf.rect(x, from, width, height).lineWidth(0.5).stroke();
    x += width;
  }
  return from + height;
}

export function drawRow(pdf: Pdf, sheet: Sheet, ink: Ink, row: Row, box: Box, from: number): number {
  if (row.columns !== undefined) return drawColumns(pdf, sheet, ink, row, box, from);
  if (row.segs.length === 0) return from;
  const inner = textBox(sheet, row, box);
  const size = sizeOf(sheet, row.segs);
  const step = size + sheet.lead;
  const lines = wrap(piecesOf(pdf, sheet, row.segs), widthBeside(pdf, sheet, row, inner));
  const symbol = symbols[row.bullet ?? ''];
  if (row.beside !== undefined) {
    const high = lines.length * step + (row.before ?? 0);
    pdf
      .moveTo(box.x + 3, from - (row.before ?? 0))
      .lineTo(box.x + 3, from - (row.before ?? 0) + high)
      .lineWidth(0.5)
      .stroke();
    if (row.beside === 'dot') pdf.circle(box.x + 3, from + size / 2, 2.5).fill('black');
  }
  if (row.shade !== undefined) {
    pdf.rect(box.x, from - 2, box.width, lines.length * step + 2).fill(row.shade);
    pdf.fillColor('black');
  }
  if (row.bullet !== undefined && row.bullet !== '')
    draw(
      pdf,
      sheet,
      ink,
      [symbol === undefined ? { text: row.bullet } : { text: symbol, symbol: true }],
      inner.x - 10,
      from,
      size,
    );
  if (row.margin !== undefined) {
    wrap(piecesOf(pdf, sheet, row.margin), sheet.marginWidth - 8).forEach((line, at) => {
      draw(pdf, sheet, ink, line, box.x, from + at * step, size);
    });
  }
  if (row.right !== undefined) {
    const pieces = piecesOf(pdf, sheet, row.right);
    const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
    draw(pdf, sheet, ink, pieces, inner.x + inner.width - width, from, size);
  }
  for (let dot = 0; dot < 5 && row.gauge !== undefined; dot += 1)
    pdf.circle(inner.x + inner.width - 50 + dot * 10, from + size / 2, 3).fill(dot < row.gauge ? 'black' : '#cccccc');
  pdf.fillColor('black');
  let y = from;
  lines.forEach((line, at) => {
    const width = line.reduce((sum, piece) => sum + piece.width, 0);
    const free = box.width - width;
    const x = row.align === 'center' ? box.x + free / 2 : row.align === 'right' ? box.x + free : inner.x;
    const spaces = line.filter((piece) => piece.space).length;
    const stretch =
      sheet.justify && at < lines.length - 1 && spaces > 3 ? Math.min(4, (inner.width - width) / spaces) : 0;
    draw(pdf, sheet, ink, line, x, y, size, stretch);
    y += step;
  });
  if (row.rule === true) {
    pdf
      .moveTo(box.x, y)
      .lineTo(box.x + box.width, y)
      .lineWidth(0.5)
      .stroke();
    y += 3;
  }
  return y;
}

function draw(
  pdf: Pdf,
  sheet: Sheet,
  ink: Ink,
  segs: readonly Seg[],
  x: number,
  y: number,
  size: number,
  stretch = 0,
): void {
  let at = x;
  // Words of one type are one string, as writers of PDF make them, unless each is placed by itself.
  const runs: Seg[] = [];
  for (const seg of segs) {
    const last = runs.at(-1);
    const same =
      last !== undefined &&
      last.bold === seg.bold &&
      last.italic === seg.italic &&
      last.size === seg.size &&
      last.link === seg.link &&
      last.symbol === seg.symbol &&
      last.tracking === seg.tracking;
    if (same && stretch === 0) last.text += seg.text;
    else runs.push({ ...seg });
  }
  for (const seg of runs) {
    setType(pdf, sheet, seg);
    const width = widthOf(pdf, sheet, seg);
    const shift = size - (seg.size ?? sheet.size);
    if (seg.text.trim() !== '') ink.write(seg, at, y + shift * 0.8);
    if (seg.link !== undefined) pdf.link(at, y, width, size, seg.link);
    at += width + (seg.text.trim() === '' ? stretch : 0);
  }
}
