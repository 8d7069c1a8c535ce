import { drive, type drive_v3 } from 'googleapis/build/src/apis/drive/index.js';
import { sheets, type sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import * as z from 'zod';
import { SHEET_TABS } from '../../domain/sheets/layout.ts';
import type { Spreadsheet, SpreadsheetBook, Spreadsheets, TabLayout } from '../sheets/port.ts';
import { type CallerOptions, googleCaller, SEND_TIMEOUT_MS } from './call.ts';
import { type Accounts, keptToken } from './kept-token.ts';
import { COLUMN_KEY, columnName, MARK_KEY, readMeText, tabRequests, writeRequests } from './sheets-requests.ts';

const Metadata = z.object({ metadataKey: z.string().default(''), metadataValue: z.string().default('') });
const Made = z.object({
  spreadsheetId: z.string().min(1).max(255),
  spreadsheetUrl: z.url({ protocol: /^https?$/ }),
});
const Layout = z.object({
  sheets: z
    .array(
      z.object({
        properties: z.object({ sheetId: z.int().default(0), title: z.string(), sheetType: z.string().default('GRID') }),
        data: z
          .array(
            z.object({
              columnMetadata: z.array(z.object({ developerMetadata: z.array(Metadata).default([]) })).default([]),
            }),
          )
          .default([]),
      }),
    )
    .default([]),
});
const Values = z.object({
  valueRanges: z.array(z.object({ values: z.array(z.array(z.coerce.string())).default([]) })),
});
const Files = z.object({ files: z.array(z.object({ id: z.string() })).default([]) });
const Marked = Made.extend({ developerMetadata: z.array(Metadata).default([]) });

const LAYOUT_FIELDS =
  'sheets(properties(sheetId,title,sheetType),data(columnMetadata(developerMetadata(metadataKey,metadataValue))))';
/** How many files of ours are looked through for one whose making was not answered. */
const MOST_FILES = 20;

/** Of tabs that were copied with their marks, the first one that still has its id column is ours. */
const tabsOf = ({ sheets: found }: z.infer<typeof Layout>): TabLayout[] =>
  SHEET_TABS.flatMap((key) => {
    for (const { properties, data } of found) {
      const columns = new Map<string, number>();
      (data[0]?.columnMetadata ?? []).forEach(({ developerMetadata }, at) => {
        const mark = developerMetadata.find(({ metadataKey }) => metadataKey === COLUMN_KEY)?.metadataValue ?? '';
        if (mark.startsWith(`${key}.`) && !columns.has(mark.slice(key.length + 1)))
          columns.set(mark.slice(key.length + 1), at);
      });
      if (columns.has('id')) return [{ key, sheetId: properties.sheetId, title: properties.title, columns }];
    }
    return [];
  });

/** One person's spreadsheets over googleapis, with the scope drive.file alone. Keeps the promise of the port. */
export const googleSpreadsheets = (options: CallerOptions): SpreadsheetBook => {
  const client: sheets_v4.Sheets = sheets({ version: 'v4' });
  const files: drive_v3.Drive = drive({ version: 'v3' });
  const call = googleCaller(options);
  const read = (id: string): Promise<z.infer<typeof Layout>> =>
    call(
      { name: 'spreadsheets.get' },
      (settings) => client.spreadsheets.get({ spreadsheetId: id, fields: LAYOUT_FIELDS }, settings),
      (data) => Layout.parse(data),
    );
  const change = async (id: string, requests: sheets_v4.Schema$Request[]): Promise<void> => {
    if (requests.length === 0) return;
    await call(
      { name: 'spreadsheets.batchUpdate', timeoutMs: SEND_TIMEOUT_MS },
      (settings) =>
        client.spreadsheets.batchUpdate(
          { spreadsheetId: id, requestBody: { requests }, fields: 'spreadsheetId' },
          settings,
        ),
      () => undefined,
    );
  };
  return {
    make: (title, mark) =>
      call(
        { name: 'spreadsheets.create' },
        (settings) =>
          client.spreadsheets.create(
            {
              requestBody: {
                properties: { title },
                developerMetadata: [{ metadataKey: MARK_KEY, metadataValue: mark, visibility: 'DOCUMENT' }],
                sheets: [{ properties: { title: 'How this works' }, data: [readMeText()] }],
              },
              fields: 'spreadsheetId,spreadsheetUrl',
            },
            settings,
          ),
        (data) => asSpreadsheet(Made.parse(data)),
      ),
    find: async (mark) => {
      const q = "mimeType = 'application/vnd.google-apps.spreadsheet' and trashed = false";
      const ids = await call(
        { name: 'files.list' },
        (settings) =>
          files.files.list({ q, orderBy: 'createdTime desc', pageSize: MOST_FILES, fields: 'files(id)' }, settings),
        (data) => Files.parse(data).files.map(({ id }) => id),
      );
      for (const spreadsheetId of ids) {
        const fields = 'spreadsheetId,spreadsheetUrl,developerMetadata(metadataKey,metadataValue)';
        const found = await call(
          { name: 'spreadsheets.get' },
          (settings) => client.spreadsheets.get({ spreadsheetId, fields }, settings),
          (data) => Marked.parse(data),
        );
        const ours = found.developerMetadata.some((one) => one.metadataKey === MARK_KEY && one.metadataValue === mark);
        if (ours) return asSpreadsheet(found);
      }
      return undefined;
    },
    layout: async (id) => tabsOf(await read(id)),
    addTabs: async (id, keys, statuses) => {
      const taken = new Set((await read(id)).sheets.map(({ properties }) => properties.title.toLowerCase()));
      await change(id, tabRequests(keys, statuses, taken));
    },
    columns: async (id, asked) => {
      if (asked.length === 0) return [];
      const ranges = asked.map(
        ({ title, column }) => `'${title.replaceAll("'", "''")}'!${columnName(column)}:${columnName(column)}`,
      );
      return await call(
        { name: 'spreadsheets.values.batchGet', timeoutMs: SEND_TIMEOUT_MS },
        (settings) =>
          client.spreadsheets.values.batchGet(
            { spreadsheetId: id, ranges, majorDimension: 'COLUMNS', valueRenderOption: 'FORMATTED_VALUE' },
            settings,
          ),
        (data) => {
          const { valueRanges } = Values.parse(data);
          if (valueRanges.length !== asked.length) throw new Error('Another number of columns than asked for.');
          return valueRanges.map(({ values }) => values[0] ?? []);
        },
      );
    },
    write: (id, tabs) => change(id, writeRequests(tabs)),
  };
};

const asSpreadsheet = ({ spreadsheetId, spreadsheetUrl }: z.infer<typeof Made>): Spreadsheet => ({
  id: spreadsheetId,
  url: spreadsheetUrl,
});

/** Opens people's spreadsheets. A book is for one piece of work: it keeps its token until Google refuses it. */
export const googleSheets = ({ tokenFor, ...options }: Accounts): Spreadsheets => ({
  async open(userId) {
    return googleSpreadsheets({ ...options, token: await keptToken(tokenFor, userId) });
  },
});
