import {
  AlignmentType,
  BorderStyle,
  Column,
  ColumnBreak,
  Document,
  ExternalHyperlink,
  Footer,
  Packer,
  Paragraph,
  type ParagraphChild,
  SectionType,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  Textbox,
  TextRun,
  WidthType,
} from 'docx';
import { withControls } from './draw-controls.ts';
import type { Row, Seg, Sheet } from './page.ts';

const fonts = { Helvetica: 'Arial', Times: 'Times New Roman', Courier: 'Courier New' } as const;
const pages = { A4: { width: 11_906, height: 16_838 }, LETTER: { width: 12_240, height: 15_840 } } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const borders = { top: none, bottom: none, left: none, right: none };
const twips = (points: number) => Math.round(points * 20);

/** Sets a sheet as a DOCX: tabs or tables for what stands beside, a table for a side column, Word's own lists. */
export async function drawDocx(sheet: Sheet): Promise<Uint8Array> {
  const page = pages[sheet.page];
  const inner = page.width - 2 * twips(sheet.margins);
  const side = twips(sheet.sideWidth);
  const main = inner - side - (side === 0 ? 0 : 440);
  const beside: (Paragraph | Table)[] = [];
  const body: (Paragraph | Table)[] = [...rowsOf(sheet, sheet.top, inner)];
  if (sheet.side === 'none') body.push(...rowsOf(sheet, sheet.main, inner));
  else if (sheet.wordSide === 'boxes')
    body.push(
      new Paragraph({
        children: [
          new Textbox({
            style: { width: `${sheet.sideWidth}pt`, height: '600pt', position: 'absolute', left: '0pt', top: '80pt' },
            children: rowsOf(sheet, sheet.aside, side),
          }),
        ],
      }),
      ...rowsOf(sheet, sheet.main, inner),
    );
  else if (sheet.wordSide === 'columns') {
    const [first, second] = sheet.side === 'right' ? [sheet.main, sheet.aside] : [sheet.aside, sheet.main];
    beside.push(
      ...rowsOf(sheet, first, sheet.side === 'right' ? main : side),
      new Paragraph({ children: [new ColumnBreak()] }),
      ...rowsOf(sheet, second, sheet.side === 'right' ? side : main),
    );
  } else {
    const cells = [
      { width: side, rows: sheet.aside },
      { width: main, rows: sheet.main },
    ];
    if (sheet.side === 'right') cells.reverse();
    body.push(
      new Table({
        width: { size: inner, type: WidthType.DXA },
        columnWidths: cells.map((cell) => cell.width),
        borders: { ...borders, insideHorizontal: none, insideVertical: none },
        rows: [
          new TableRow({
            children: cells.map(
              (cell) =>
                new TableCell({
                  borders,
                  width: { size: cell.width, type: WidthType.DXA },
                  children: rowsOf(sheet, cell.rows, cell.width),
                }),
            ),
          }),
        ],
      }),
    );
  }
  const columns = sheet.wordSide === 'columns' && sheet.side !== 'none';
  const document = new Document({
    styles: { default: { document: { run: { font: fonts[sheet.font], size: sheet.size * 2 } } } },
    sections: [
      {
        properties: {
          page: {
            size: page,
            margin: {
              top: twips(sheet.margins),
              bottom: twips(sheet.margins),
              left: twips(sheet.margins),
              right: twips(sheet.margins),
            },
          },
        },
        ...(sheet.footer === undefined
          ? {}
          : {
              footers: {
                default: new Footer({
                  children: [new Paragraph({ children: [new TextRun(sheet.footer.replace('#', '1'))] })],
                }),
              },
            }),
        children: body,
      },
      ...(columns
        ? [
            {
              properties: {
                type: SectionType.CONTINUOUS,
                column: {
                  count: 2,
                  equalWidth: false,
                  children: (sheet.side === 'right' ? [main, side] : [side, main]).map(
                    (width, at) => new Column({ width, ...(at === 0 ? { space: 440 } : {}) }),
                  ),
                },
              },
              children: beside,
            },
          ]
        : []),
    ],
  });
  const bytes = new Uint8Array(await Packer.toBuffer(document));
  return sheet.wrapped === 'controls' ? withControls(bytes) : bytes;
}

function rowsOf(sheet: Sheet, rows: readonly Row[], width: number): (Paragraph | Table)[] {
  const result: (Paragraph | Table)[] = [];
  for (const row of rows) {
    if (row.columns !== undefined) result.push(columnsOf(sheet, row, width));
    else if (row.segs.length === 0) result.push(new Paragraph({}));
    else if (sheet.word === 'table' && (row.margin !== undefined || row.right !== undefined))
      result.push(tableOf(sheet, row, width));
    else result.push(paragraphOf(sheet, row, width));
  }
  return result;
}

function tableOf(sheet: Sheet, row: Row, width: number): Table {
  const left = row.margin === undefined ? 0 : twips(sheet.marginWidth || 110);
  const right = row.right === undefined ? 0 : twips(130);
  const middle = width - left - right;
  const cells = [
    ...(row.margin === undefined ? [] : [{ size: left, row: { segs: row.margin } }]),
    { size: middle, row: { segs: row.segs } },
    ...(row.right === undefined ? [] : [{ size: right, row: { segs: row.right } }]),
  ];
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: cells.map((cell) => cell.size),
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        children: cells.map(
          (cell) =>
            new TableCell({
              borders,
              width: { size: cell.size, type: WidthType.DXA },
              children: [paragraphOf(sheet, cell.row, cell.size)],
            }),
        ),
      }),
    ],
  });
}

function columnsOf(sheet: Sheet, row: Row, width: number): Table {
  const columns = (row.columns ?? []).map((column) => ({ ...column, size: Math.round(column.share * width) }));
  const line = row.grid === true ? { style: BorderStyle.SINGLE, size: 4, color: '888888' } : none;
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns.map((column) => column.size),
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      new TableRow({
        children: columns.map(
          (column) =>
            new TableCell({
              width: { size: column.size, type: WidthType.DXA },
              children: rowsOf(sheet, column.rows, column.size),
            }),
        ),
      }),
    ],
  });
}

function paragraphOf(sheet: Sheet, row: Row, width: number): Paragraph {
  const children: ParagraphChild[] = [];
  if (row.margin !== undefined) children.push(...row.margin.map((seg) => runOf(seg)), new TextRun('\t'));
  children.push(...row.segs.map((seg) => linked(seg)));
  if (row.right !== undefined) children.push(new TextRun('\t'), ...row.right.map((seg) => runOf(seg)));
  const stops = [
    ...(row.margin === undefined ? [] : [{ type: TabStopType.LEFT, position: twips(sheet.marginWidth) }]),
    ...(row.right === undefined ? [] : [{ type: TabStopType.RIGHT, position: width }]),
  ];
  const indent =
    row.margin === undefined && sheet.marginWidth > 0 && row.align === undefined && sheet.word === 'tabs'
      ? twips(sheet.marginWidth)
      : 0;
  return new Paragraph({
    children,
    spacing: { before: twips(row.before ?? 0) },
    tabStops: stops,
    ...(row.align === undefined
      ? {}
      : { alignment: row.align === 'center' ? AlignmentType.CENTER : AlignmentType.RIGHT }),
    ...(row.shade === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill: row.shade.slice(1) } }),
    ...(row.bullet === undefined || row.bullet === ''
      ? indent === 0
        ? {}
        : { indent: { left: indent } }
      : { bullet: { level: 0 } }),
    ...(row.rule === true ? { border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: '000000' } } } : {}),
  });
}

function linked(seg: Seg): ParagraphChild {
  return seg.link === undefined ? runOf(seg) : new ExternalHyperlink({ link: seg.link, children: [runOf(seg)] });
}

function runOf(seg: Seg): TextRun {
  return new TextRun({
    // Word's symbol fonts lie in the private use area.
    text: seg.symbol === true ? '\uf02a' : seg.text,
    bold: seg.bold === true,
    italics: seg.italic === true,
    ...(seg.tracking === undefined ? {} : { characterSpacing: twips(seg.tracking) }),
    ...(seg.size === undefined ? {} : { size: Math.round(seg.size * 2) }),
  });
}
