import { randomBytes } from 'node:crypto';
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3.js';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import * as z from 'zod';
import { type App, addCall } from '../call.ts';
import { badRequest } from '../errors.ts';
import type { Sandbox } from '../sandbox.ts';
import { type Book, bookIds, findBook, Metadata, newSheet, put, saveBook, Value } from './model.ts';
import { applyRequests } from './requests.ts';
import { rangeOf, readValues, ValuesUpdate, writeValues } from './values.ts';

const auth = (name: string): string => `https://www.googleapis.com/auth/${name}`;
const FILE = [auth('drive'), auth('drive.file')];
const WRITE = [...FILE, auth('spreadsheets')];
const READ = [...WRITE, auth('drive.readonly'), auth('spreadsheets.readonly')];

const Create = z.object({
  properties: z.object({ title: z.string().default('Untitled spreadsheet') }).prefault({}),
  developerMetadata: z.array(Metadata).default([]),
  sheets: z
    .array(
      z.object({
        properties: z.object({ sheetId: z.int().optional(), title: z.string() }),
        data: z
          .array(
            z.object({
              rowData: z
                .array(z.object({ values: z.array(z.looseObject({ userEnteredValue: Value.optional() })).default([]) }))
                .default([]),
            }),
          )
          .default([]),
      }),
    )
    .default([{ properties: { sheetId: 0, title: 'Sheet1' }, data: [] }]),
});

const urlOf = (sandbox: Sandbox, { id }: Book): string => `${sandbox.url()}/spreadsheets/d/${id}/edit`;

const resource = (sandbox: Sandbox, book: Book, withColumns: boolean): sheets_v4.Schema$Spreadsheet => ({
  spreadsheetId: book.id,
  spreadsheetUrl: urlOf(sandbox, book),
  properties: { title: book.title },
  developerMetadata: book.metadata,
  sheets: book.sheets.map((sheet, index) => ({
    properties: {
      sheetId: sheet.sheetId,
      title: sheet.title,
      index,
      sheetType: 'GRID',
      gridProperties: {
        rowCount: sheet.rowCount,
        columnCount: sheet.columnCount,
        frozenRowCount: sheet.frozenRowCount,
      },
    },
    ...(withColumns
      ? {
          data: [
            {
              columnMetadata: sheet.columns.map(({ metadata }) =>
                metadata.length === 0 ? {} : { developerMetadata: metadata },
              ),
            },
          ],
        }
      : {}),
    charts: sheet.extras.filter(({ kind }) => kind === 'chart').map(() => ({})),
  })),
});

/** Google Sheets, as far as a tracker needs it, and the list of a program's own files at Drive. */
export const addSheets = (sandbox: Sandbox, app: App): void => {
  const call = addCall(sandbox, app);

  call('post', '/v4/spreadsheets', 'sheets.spreadsheets.create', WRITE, async (context, { email }) => {
    const { properties, developerMetadata, sheets } = Create.parse(await context.req.json());
    const book: Book = {
      id: randomBytes(22).toString('hex'),
      title: properties.title,
      metadata: developerMetadata,
      sheets: [],
    };
    for (const [index, { properties: given, data }] of sheets.entries()) {
      const grid = { rowCount: 1000, columnCount: 26, frozenRowCount: 0 };
      const sheet = newSheet(book, { sheetId: given.sheetId ?? index, title: given.title, ...grid });
      for (const [row, { values }] of (data[0]?.rowData ?? []).entries()) {
        for (const [column, cell] of values.entries()) put(sheet, row, column, cell.userEnteredValue ?? null);
      }
    }
    saveBook(sandbox, email, book);
    return context.json(resource(sandbox, book, false));
  });

  call('get', '/v4/spreadsheets/:id', 'sheets.spreadsheets.get', READ, (context, { email }) => {
    const book = findBook(sandbox, email, context.req.param('id') ?? '');
    const asked =
      context.req.query('includeGridData') === 'true' || /columnMetadata/.test(context.req.query('fields') ?? '');
    return context.json(resource(sandbox, book, asked));
  });

  call(
    'post',
    '/v4/spreadsheets/:id{[^/:]+:batchUpdate}',
    'sheets.spreadsheets.batchUpdate',
    WRITE,
    async (context, { email }) => {
      const [id = ''] = (context.req.param('id') ?? '').split(':');
      const body: unknown = await context.req.json();
      return sandbox.store.atomically(() => {
        const book = findBook(sandbox, email, id);
        const count = applyRequests(book, body);
        saveBook(sandbox, email, book);
        return context.json({ spreadsheetId: id, replies: Array.from({ length: count }, () => ({})) });
      });
    },
  );

  call('get', '/v4/spreadsheets/:id/:what{values:batchGet}', 'sheets.values.batchGet', READ, (context, { email }) => {
    const id = context.req.param('id') ?? '';
    const book = findBook(sandbox, email, id);
    const major = z.enum(['ROWS', 'COLUMNS']).parse(context.req.query('majorDimension') ?? 'ROWS');
    const valueRanges = (context.req.queries('ranges') ?? []).map((range) => {
      const values = readValues(rangeOf(book, range), major);
      return { range, majorDimension: major, ...(values.length === 0 ? {} : { values }) };
    });
    return context.json({ spreadsheetId: id, valueRanges } satisfies sheets_v4.Schema$BatchGetValuesResponse);
  });

  call(
    'post',
    '/v4/spreadsheets/:id/:what{values:batchUpdate}',
    'sheets.values.batchUpdate',
    WRITE,
    async (context, { email }) => {
      const id = context.req.param('id') ?? '';
      const body = ValuesUpdate.parse(await context.req.json());
      return sandbox.store.atomically(() => {
        const book = findBook(sandbox, email, id);
        const totalUpdatedCells = writeValues(book, body);
        saveBook(sandbox, email, book);
        return context.json({ spreadsheetId: id, totalUpdatedCells });
      });
    },
  );

  call('get', '/drive/v3/files', 'drive.files.list', FILE, (context, { email }) => {
    if (!/spreadsheet/.test(context.req.query('q') ?? ''))
      throw badRequest('Invalid Value: the sandbox lists spreadsheets.');
    const size = z.coerce.number().int().min(1).max(1000).default(100).parse(context.req.query('pageSize'));
    const files = bookIds(sandbox, email)
      .slice(0, size)
      .map((id) => ({ id, mimeType: 'application/vnd.google-apps.spreadsheet' }));
    return context.json({ kind: 'drive#fileList', files } satisfies drive_v3.Schema$FileList);
  });
};
