import * as z from 'zod';
import { badRequest, notFound } from '../errors.ts';
import type { Sandbox } from '../sandbox.ts';

/** What a cell holds, in Google's own words; a formula is kept as one and never computed here. */
export const Value = z.union([
  z.strictObject({ stringValue: z.string().max(50_000) }),
  z.strictObject({ numberValue: z.number() }),
  z.strictObject({ boolValue: z.boolean() }),
  z.strictObject({ formulaValue: z.string() }),
]);
export type Value = z.infer<typeof Value>;
export const Metadata = z.object({
  metadataKey: z.string(),
  metadataValue: z.string().default(''),
  visibility: z.enum(['DOCUMENT', 'PROJECT']),
});
const Sheet = z.object({
  sheetId: z.int(),
  title: z.string(),
  rowCount: z.int(),
  columnCount: z.int(),
  frozenRowCount: z.int(),
  columns: z.array(z.object({ metadata: z.array(Metadata) })),
  rows: z.array(z.array(Value.nullable())),
  /** Charts, validations and protected ranges, as they were asked for. */
  extras: z.array(z.object({ kind: z.string(), body: z.unknown().optional() })),
});
export type Sheet = z.infer<typeof Sheet>;
export const Book = z.object({
  id: z.string(),
  title: z.string(),
  metadata: z.array(Metadata),
  sheets: z.array(Sheet),
});
export type Book = z.infer<typeof Book>;

const Row = z.object({ body: z.string() });

/** Only the account's own; another's is not there, as with the scope drive.file. */
export const findBook = ({ store }: Sandbox, account: string, id: string): Book => {
  const row = store.get(Row, 'select body from spreadsheets where id = ? and account = ? and trashed = 0', id, account);
  if (row === undefined) throw notFound();
  return Book.parse(JSON.parse(row.body));
};

export const saveBook = ({ store, now }: Sandbox, account: string, book: Book): void => {
  store.run(
    `insert into spreadsheets (id, account, body, created_at) values (?, ?, ?, ?)
     on conflict (id) do update set body = excluded.body`,
    ...[book.id, account, JSON.stringify(book), now()],
  );
};

export const bookIds = ({ store }: Sandbox, account: string): string[] =>
  store
    .all(
      z.object({ id: z.string() }),
      'select id from spreadsheets where account = ? and trashed = 0 order by created_at desc, rowid desc',
      account,
    )
    .map(({ id }) => id);

export const sheetOf = (book: Book, sheetId: number): Sheet => {
  const sheet = book.sheets.find((one) => one.sheetId === sheetId);
  if (sheet === undefined) throw badRequest(`No grid with id: ${sheetId}`);
  return sheet;
};

export const newSheet = (
  book: Book,
  wanted: { sheetId: number; title: string; rowCount: number; columnCount: number; frozenRowCount: number },
): Sheet => {
  if (book.sheets.some(({ sheetId }) => sheetId === wanted.sheetId)) {
    throw badRequest(`A sheet with the ID: ${wanted.sheetId} already exists.`);
  }
  if (book.sheets.some(({ title }) => title.toLowerCase() === wanted.title.toLowerCase())) {
    throw badRequest(`A sheet with the name "${wanted.title}" already exists. Please enter another name.`);
  }
  const columns = Array.from({ length: wanted.columnCount }, () => ({ metadata: [] }));
  const sheet: Sheet = { ...wanted, columns, rows: [], extras: [] };
  book.sheets.push(sheet);
  return sheet;
};

/** What a cell shows. Formulas are not computed here: what they are is shown. */
export const shown = (value: Value | null | undefined): string => {
  if (value === null || value === undefined) return '';
  if ('stringValue' in value) return value.stringValue;
  if ('numberValue' in value) return String(value.numberValue);
  if ('boolValue' in value) return value.boolValue ? 'TRUE' : 'FALSE';
  return '#ERROR!';
};

/** The last line that holds anything, counted from 1; 0 when none does. */
export const lastLine = ({ rows }: Sheet): number => rows.findLastIndex((row) => row.some((cell) => cell !== null)) + 1;

/** Writes one cell; outside the grid is refused, as at Google. */
export const put = (sheet: Sheet, row: number, column: number, value: Value | null): void => {
  if (row >= sheet.rowCount || column >= sheet.columnCount) {
    throw badRequest(
      `Range (${sheet.title}!R${row + 1}C${column + 1}) exceeds grid limits. Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`,
    );
  }
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const cells = sheet.rows[row] ?? [];
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
};
