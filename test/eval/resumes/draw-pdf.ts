import PDFDocument from 'pdfkit';
import { faces, inkOf } from './draw-ink.ts';
import { type Box, heightOf } from './draw-lines.ts';
import { drawRow } from './draw-row.ts';
import type { Row, Sheet } from './page.ts';

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
  const shaded = () => {
    if (sheet.sideShade === undefined) return;
    pdf.rect(aside.x - 8, 0, aside.width + 16, pdf.page.height).fill(sheet.sideShade);
    pdf.fillColor('black');
  };
  shaded();
  const turned = (page: number) => {
    if (page < pdf.bufferedPageRange().count) return;
    pdf.addPage();
    shaded();
  };
  const flow = (rows: readonly Row[], first: Box, from: { page: number; y: number }, boxes: readonly Box[] = []) => {
    let { page, y } = from;
    let box = first;
    let top = y;
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
        const next = boxes[boxes.indexOf(box) + 1];
        if (next === undefined) {
          page += 1;
          turned(page);
          top = sheet.margins;
        }
        box = next ?? boxes[0] ?? box;
        y = top;
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
  if (sheet.flow === undefined) flow(sheet.main, main, start);
  else {
    const half = (inner - 24) / 2;
    const halves = [0, half + 24].map((by) => ({ x: sheet.margins + by, width: half }));
    flow(sheet.main, halves[0] ?? main, start, halves);
  }
  ink.dry();
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    if (sheet.header !== undefined && (page > 0 || sheet.headerFirst === true)) {
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
