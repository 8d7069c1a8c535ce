import PDFDocument from 'pdfkit';
import { faces, type Ink, inkOf, type Pdf, setType } from './draw-ink.ts';
import type { Row, Seg, Sheet } from './page.ts';

type Piece = Seg & { width: number; space: boolean };
type Box = { x: number; width: number };

/** Marks that the plain typefaces do not have, as letters of the symbol font. */
const symbols: Record<string, string> = {
  '▪': 'n',
  '■': 'n',
  '►': 'ä',
  '✓': '3',
  '❖': 'v',
  '→': 'Õ',
  '◦': 'm',
  '●●●●○': 'llllm',
};

/** Draws a sheet as a PDF with its own line breaking, so that each word lies where a word processor would lay it. */
export async function drawPdf(sheet: Sheet): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: sheet.page,
    margin: 0,
    bufferPages: true,
    info: { CreationDate: new Date(0), ModDate: new Date(0) },
  });
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  const ink = inkOf(pdf, sheet);
  const inner = pdf.page.width - 2 * sheet.margins;
  const whole: Box = { x: sheet.margins, width: inner };
  const gutter = sheet.side === 'none' ? 0 : 22;
  const mainWidth = inner - sheet.sideWidth - gutter;
  const main: Box = { x: sheet.margins + (sheet.side === 'left' ? sheet.sideWidth + gutter : 0), width: mainWidth };
  const aside: Box = { x: sheet.margins + (sheet.side === 'right' ? mainWidth + gutter : 0), width: sheet.sideWidth };
  const bottom = pdf.page.height - sheet.margins - 14;
  const flow = (rows: readonly Row[], box: Box, from: { page: number; y: number }) => {
    let { page, y } = from;
    for (const [index, row] of rows.entries()) {
      y += y <= sheet.margins + 1 ? 0 : (row.before ?? 0);
      const height = heightOf(pdf, sheet, row, box);
      // A heading is not left alone at a page's end.
      const with_ = row.heading === true ? height + 3 * (sheet.size + sheet.lead) : height;
      // What is higher than a page is broken between its columns' rows.
      if (
        row.columns !== undefined &&
        (height > 300 || row.columns.some((one) => one.rows.some((inside) => inside.heading)))
      ) {
        ({ page, y } = flowColumns(row, box, { page, y }));
        continue;
      }
      if (y + with_ > bottom && index > 0) {
        page += 1;
        if (page >= pdf.bufferedPageRange().count) pdf.addPage();
        y = sheet.margins;
      }
      ink.turnTo(page);
      y = drawRow(pdf, sheet, ink, row, box, y);
    }
    return { page, y };
  };
  const flowColumns = (row: Row, box: Box, from: { page: number; y: number }): { page: number; y: number } => {
    let x = box.x;
    let end = from;
    for (const column of row.columns ?? []) {
      const width = column.share * box.width;
      const done = flow(column.rows, { x, width: width - 8 }, from);
      if (done.page > end.page || (done.page === end.page && done.y > end.y)) end = done;
      x += width;
    }
    return end;
  };
  const top = flow(sheet.top, whole, { page: 0, y: sheet.margins });
  const start = { page: top.page, y: top.y + 8 };
  if (sheet.side !== 'none') flow(sheet.aside, aside, start);
  flow(sheet.main, main, start);
  ink.dry();
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    if (sheet.header !== undefined && page > 0) {
      pdf.font(faces[sheet.font][0]).fontSize(8);
      pdf.text(sheet.header, sheet.margins, sheet.margins - 16, { lineBreak: false });
    }
    if (sheet.footer === undefined) continue;
    const text = sheet.footer.replace('#', String(page + 1));
    pdf.font(faces[sheet.font][0]).fontSize(8);
    pdf.text(text, (pdf.page.width - pdf.widthOfString(text)) / 2, pdf.page.height - sheet.margins + 8, {
      lineBreak: false,
    });
  }
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

/** The symbol font does not tell how wide its pictures are. */
function widthOf(pdf: Pdf, sheet: Sheet, seg: Seg): number {
  return seg.symbol === true && sheet.ink !== undefined
    ? seg.text.length * (seg.size ?? sheet.size) * 0.9
    : pdf.widthOfString(seg.text);
}

function piecesOf(pdf: Pdf, sheet: Sheet, segs: readonly Seg[]): Piece[] {
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

function wrap(pieces: readonly Piece[], width: number): Piece[][] {
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

const sizeOf = (sheet: Sheet, segs: readonly Seg[]) =>
  Math.max(sheet.size, ...segs.map((seg) => seg.size ?? sheet.size));

function textBox(sheet: Sheet, row: Row, box: Box): Box {
  const shift = (row.indent ?? 0) + (box.width > 250 ? sheet.marginWidth : 0);
  return { x: box.x + shift, width: box.width - shift };
}

function heightOf(pdf: Pdf, sheet: Sheet, row: Row, box: Box): number {
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

function widthBeside(pdf: Pdf, sheet: Sheet, row: Row, inner: Box): number {
  const right = piecesOf(pdf, sheet, row.right ?? []).reduce((sum, piece) => sum + piece.width, 0);
  return inner.width - (right === 0 ? 0 : right + 16);
}

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

function drawRow(pdf: Pdf, sheet: Sheet, ink: Ink, row: Row, box: Box, from: number): number {
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
      last.symbol === seg.symbol;
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
