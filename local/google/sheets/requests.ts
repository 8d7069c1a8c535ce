import { randomInt } from 'node:crypto';
import * as z from 'zod';
import { badRequest } from '../errors.ts';
import { type Book, lastLine, Metadata, newSheet, put, type Sheet, sheetOf, shown, Value } from './model.ts';

const Cell = z.looseObject({ userEnteredValue: Value.optional() });
const RowData = z.object({ values: z.array(Cell).default([]) });
const Span = z.strictObject({
  sheetId: z.int().default(0),
  dimension: z.enum(['ROWS', 'COLUMNS']),
  startIndex: z.int().nonnegative(),
  endIndex: z.int().positive(),
});
const Grid = z.looseObject({
  sheetId: z.int().default(0),
  startRowIndex: z.int().default(0),
  endRowIndex: z.int().optional(),
  startColumnIndex: z.int().default(0),
  endColumnIndex: z.int().optional(),
});
const AddSheet = z.object({
  properties: z.object({
    sheetId: z.int().nonnegative().optional(),
    title: z.string().min(1),
    gridProperties: z
      .object({
        rowCount: z.int().positive().default(1000),
        columnCount: z.int().positive().default(26),
        frozenRowCount: z.int().default(0),
      })
      .prefault({}),
  }),
});

type Request = (book: Book, body: unknown) => void;
const request =
  <T>(schema: z.ZodType<T>, work: (book: Book, body: T) => void): Request =>
  (book, body) =>
    work(book, schema.parse(body));
/** Kept with its sheet, and shown by spreadsheets.get; nothing of it is drawn. */
const kept = (kind: string, sheetIdOf: (body: unknown) => number): Request => {
  return (book, body) => {
    sheetOf(book, sheetIdOf(body)).extras.push({ kind, body });
  };
};
const ranged = (body: unknown): number => z.looseObject({ range: Grid }).parse(body).range.sheetId;

/** The requests of spreadsheets.batchUpdate that are known here, each as Google's reference says. */
const REQUESTS: Readonly<Record<string, Request>> = {
  addSheet: request(AddSheet, (book, { properties: { sheetId, title, gridProperties } }) => {
    newSheet(book, { sheetId: sheetId ?? randomInt(1, 2 ** 31 - 1), title, ...gridProperties });
  }),
  deleteSheet: request(z.strictObject({ sheetId: z.int() }), (book, { sheetId }) => {
    if (book.sheets.length === 1) throw badRequest("You can't remove all the sheets in a document.");
    book.sheets.splice(book.sheets.indexOf(sheetOf(book, sheetId)), 1);
  }),
  updateSheetProperties: request(
    z.object({ properties: z.object({ sheetId: z.int(), title: z.string().optional() }), fields: z.string() }),
    (book, { properties }) => {
      const sheet = sheetOf(book, properties.sheetId);
      sheet.title = properties.title ?? sheet.title;
    },
  ),
  updateCells: request(
    z.object({
      start: z.object({ sheetId: z.int().default(0), rowIndex: z.int().default(0), columnIndex: z.int().default(0) }),
      rows: z.array(RowData),
      fields: z.string().min(1),
    }),
    (book, { start, rows, fields }) => {
      if (!fields.includes('userEnteredValue') && fields !== '*') return;
      const sheet = sheetOf(book, start.sheetId);
      for (const [down, { values }] of rows.entries()) {
        for (const [right, cell] of values.entries()) {
          put(sheet, start.rowIndex + down, start.columnIndex + right, cell.userEnteredValue ?? null);
        }
      }
    },
  ),
  appendCells: request(
    z.object({ sheetId: z.int(), rows: z.array(RowData), fields: z.string().min(1) }),
    (book, { sheetId, rows }) => {
      const sheet = sheetOf(book, sheetId);
      const from = lastLine(sheet);
      sheet.rowCount = Math.max(sheet.rowCount, from + rows.length);
      for (const [down, { values }] of rows.entries()) {
        for (const [right, cell] of values.entries()) put(sheet, from + down, right, cell.userEnteredValue ?? null);
      }
    },
  ),
  createDeveloperMetadata: request(
    z.object({
      developerMetadata: Metadata.extend({
        location: z.union([z.object({ dimensionRange: Span }), z.object({ spreadsheet: z.literal(true) })]),
      }),
    }),
    (book, { developerMetadata: { location, ...metadata } }) => {
      if ('spreadsheet' in location) {
        book.metadata.push(metadata);
        return;
      }
      const { sheetId, dimension, startIndex, endIndex } = location.dimensionRange;
      const column = dimension === 'COLUMNS' ? sheetOf(book, sheetId).columns[startIndex] : undefined;
      if (column === undefined || endIndex !== startIndex + 1) throw badRequest('Invalid developer metadata location.');
      column.metadata.push(metadata);
    },
  ),
  insertDimension: request(z.object({ range: Span }), (book, { range }) => {
    const { sheet, count, rows } = spanOf(book, range);
    if (rows) {
      sheet.rowCount += count;
      while (sheet.rows.length < range.startIndex) sheet.rows.push([]);
      sheet.rows.splice(range.startIndex, 0, ...Array.from({ length: count }, () => []));
      return;
    }
    sheet.columnCount += count;
    sheet.columns.splice(range.startIndex, 0, ...Array.from({ length: count }, () => ({ metadata: [] })));
    for (const row of sheet.rows) {
      if (row.length > range.startIndex) row.splice(range.startIndex, 0, ...Array.from({ length: count }, () => null));
    }
  }),
  deleteDimension: request(z.object({ range: Span }), (book, { range }) => {
    const { sheet, count, rows } = spanOf(book, range);
    if (rows) {
      sheet.rowCount -= count;
      sheet.rows.splice(range.startIndex, count);
      return;
    }
    sheet.columnCount -= count;
    sheet.columns.splice(range.startIndex, count);
    for (const row of sheet.rows) row.splice(range.startIndex, count);
  }),
  moveDimension: request(
    z.object({ source: Span, destinationIndex: z.int().nonnegative() }),
    (book, { source, destinationIndex }) => {
      const { sheet, count, rows } = spanOf(book, source);
      const to = destinationIndex > source.startIndex ? destinationIndex - count : destinationIndex;
      const move = <T>(list: T[]): void => void list.splice(to, 0, ...list.splice(source.startIndex, count));
      if (rows) {
        while (sheet.rows.length < sheet.rowCount) sheet.rows.push([]);
        move(sheet.rows);
        return;
      }
      move(sheet.columns);
      for (const row of sheet.rows) {
        while (row.length < sheet.columnCount) row.push(null);
        move(row);
      }
    },
  ),
  sortRange: request(
    z.object({
      range: Grid,
      sortSpecs: z.array(z.object({ dimensionIndex: z.int(), sortOrder: z.enum(['ASCENDING', 'DESCENDING']) })).min(1),
    }),
    (book, { range, sortSpecs }) => {
      const sheet = sheetOf(book, range.sheetId);
      const end = range.endRowIndex ?? sheet.rows.length;
      const part = sheet.rows.slice(range.startRowIndex, end);
      // Sheets sorts the cells of the range; a whole line is what a person sorts.
      part.sort((one, other) => {
        for (const { dimensionIndex: at, sortOrder } of sortSpecs) {
          const order = shown(one[at]).localeCompare(shown(other[at]));
          if (order !== 0) return sortOrder === 'ASCENDING' ? order : -order;
        }
        return 0;
      });
      sheet.rows.splice(range.startRowIndex, part.length, ...part);
    },
  ),
  updateDimensionProperties: request(z.looseObject({ range: Span, fields: z.string() }), (book, { range }) => {
    spanOf(book, range);
  }),
  repeatCell: kept('format', ranged),
  setDataValidation: kept('dataValidation', ranged),
  addProtectedRange: kept('protectedRange', (body) =>
    ranged(z.object({ protectedRange: z.unknown() }).parse(body).protectedRange),
  ),
  addChart: kept(
    'chart',
    (body) =>
      z
        .object({
          chart: z.object({
            spec: z.looseObject({ title: z.string() }),
            position: z.object({ overlayPosition: z.object({ anchorCell: z.looseObject({ sheetId: z.int() }) }) }),
          }),
        })
        .parse(body).chart.position.overlayPosition.anchorCell.sheetId,
  ),
};

const spanOf = (book: Book, { sheetId, dimension, startIndex, endIndex }: z.infer<typeof Span>) => {
  const sheet: Sheet = sheetOf(book, sheetId);
  const rows = dimension === 'ROWS';
  if (endIndex <= startIndex || startIndex > (rows ? sheet.rowCount : sheet.columnCount)) {
    throw badRequest(`Invalid range: [${startIndex}, ${endIndex}).`);
  }
  return { sheet, count: endIndex - startIndex, rows };
};

const Requests = z.object({
  requests: z.array(z.record(z.string(), z.unknown())).min(1, 'Must specify at least one request.'),
});

/** Changes the book; throws at the first request that does not fit, and then none of them holds. */
export const applyRequests = (book: Book, body: unknown): number => {
  const { requests } = Requests.parse(body);
  for (const [index, one] of requests.entries()) {
    const [[kind, content] = ['', undefined], second] = Object.entries(one);
    const work = REQUESTS[kind];
    if (work === undefined || second !== undefined) {
      throw badRequest(`Invalid requests[${index}]: the sandbox knows ${Object.keys(REQUESTS).join(', ')}.`);
    }
    work(book, content);
  }
  return requests.length;
};
