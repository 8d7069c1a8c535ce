import PDFDocument from 'pdfkit';
import type { Row, Seg, Sheet } from './page.ts';

type Pdf = InstanceType<typeof PDFDocument>;
type Piece = Seg & { width: number; space: boolean };
type Box = { x: number; width: number };

const faces = {
  Helvetica: ['Helvetica', 'Helvetica-Bold', 'Helvetica-Oblique', 'Helvetica-BoldOblique'],
  Times: ['Times-Roman', 'Times-Bold', 'Times-Italic', 'Times-BoldItalic'],
  Courier: ['Courier', 'Courier-Bold', 'Courier-Oblique', 'Courier-BoldOblique'],
} as const;

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
      if (y + with_ > bottom && index > 0) {
        page += 1;
        if (page >= pdf.bufferedPageRange().count) pdf.addPage();
        y = sheet.margins;
      }
      pdf.switchToPage(page);
      y = drawRow(pdf, sheet, row, box, y);
    }
    return { page, y };
  };
  const top = flow(sheet.top, whole, { page: 0, y: sheet.margins });
  const start = { page: top.page, y: top.y + 8 };
  if (sheet.side !== 'none') flow(sheet.aside, aside, start);
  flow(sheet.main, main, start);
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
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

function setType(pdf: Pdf, sheet: Sheet, seg: Seg): void {
  const face =
    seg.symbol === true
      ? 'ZapfDingbats'
      : faces[sheet.font][(seg.bold === true ? 1 : 0) + (seg.italic === true ? 2 : 0)];
  pdf.font(face ?? 'Helvetica').fontSize(seg.size ?? sheet.size);
}

function piecesOf(pdf: Pdf, sheet: Sheet, segs: readonly Seg[]): Piece[] {
  return segs.flatMap((seg) => {
    setType(pdf, sheet, seg);
    return seg.text
      .split(/(?<= )(?! )|(?<! )(?= )/)
      .filter((text) => text !== '')
      .map((text) => ({ ...seg, text, width: pdf.widthOfString(text), space: text.trim() === '' }));
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
  if (row.segs.length === 0) return 0;
  const inner = textBox(sheet, row, box);
  const lines = wrap(piecesOf(pdf, sheet, row.segs), widthBeside(pdf, sheet, row, inner)).length;
  return lines * (sizeOf(sheet, row.segs) + sheet.lead) + (row.rule === true ? 3 : 0);
}

function widthBeside(pdf: Pdf, sheet: Sheet, row: Row, inner: Box): number {
  const right = piecesOf(pdf, sheet, row.right ?? []).reduce((sum, piece) => sum + piece.width, 0);
  return inner.width - (right === 0 ? 0 : right + 16);
}

function drawRow(pdf: Pdf, sheet: Sheet, row: Row, box: Box, from: number): number {
  if (row.segs.length === 0) return from;
  const inner = textBox(sheet, row, box);
  const size = sizeOf(sheet, row.segs);
  const step = size + sheet.lead;
  const lines = wrap(piecesOf(pdf, sheet, row.segs), widthBeside(pdf, sheet, row, inner));
  if (row.bullet !== undefined && row.bullet !== '')
    draw(
      pdf,
      sheet,
      [row.bullet === '▪' ? { text: 'n', symbol: true } : { text: row.bullet }],
      inner.x - 10,
      from,
      size,
    );
  if (row.margin !== undefined) {
    wrap(piecesOf(pdf, sheet, row.margin), sheet.marginWidth - 8).forEach((line, at) => {
      draw(pdf, sheet, line, box.x, from + at * step, size);
    });
  }
  if (row.right !== undefined) {
    const pieces = piecesOf(pdf, sheet, row.right);
    const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
    draw(pdf, sheet, pieces, inner.x + inner.width - width, from, size);
  }
  let y = from;
  lines.forEach((line, at) => {
    const width = line.reduce((sum, piece) => sum + piece.width, 0);
    const x = row.align === 'center' ? box.x + (box.width - width) / 2 : inner.x;
    const spaces = line.filter((piece) => piece.space).length;
    const stretch =
      sheet.justify && at < lines.length - 1 && spaces > 3 ? Math.min(4, (inner.width - width) / spaces) : 0;
    draw(pdf, sheet, line, x, y, size, stretch);
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

function draw(pdf: Pdf, sheet: Sheet, segs: readonly Seg[], x: number, y: number, size: number, stretch = 0): void {
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
    const width = pdf.widthOfString(seg.text);
    const shift = size - (seg.size ?? sheet.size);
    if (seg.text.trim() !== '') pdf.text(seg.text, at, y + shift * 0.8, { lineBreak: false });
    if (seg.link !== undefined) pdf.link(at, y, width, size, seg.link);
    at += width + (seg.text.trim() === '' ? stretch : 0);
  }
}
