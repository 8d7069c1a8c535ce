import { randomInt } from 'node:crypto';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import {
  ID_COLUMN,
  type SheetCell,
  type SheetColumn,
  type SheetTab,
  type SheetTabSpec,
  TAB_SPECS,
} from '../../domain/sheets/layout.ts';
import type { RowWrite, TabWrite } from '../sheets/port.ts';

type Request = sheets_v4.Schema$Request;
/** Developer metadata moves with its column: by it a column is found again wherever the person put it. */
export const COLUMN_KEY = 'jobhuntai_column';
export const MARK_KEY = 'jobhuntai_tracker';

const README = [
  'This spreadsheet is kept by JobHunt AI. Only what changed is written.',
  'Status and Notes of the tab Applications may be changed here: what is allowed is taken over, what is not stands in',
  'the column Not taken over with the reason. Empty that cell to be done with it.',
  'Rows may be sorted, columns moved, inserted and deleted; the column Id says what a row is, leave it as it is.',
  'A row that is deleted here is not deleted in JobHunt AI, and does not come back by itself.',
];

/** A text is stringValue, which Sheets never reads as a formula, a number or a date (as RAW does for values). */
const cellOf = (value: SheetCell | undefined): sheets_v4.Schema$CellData =>
  value === null || value === undefined || value === ''
    ? {}
    : { userEnteredValue: typeof value === 'number' ? { numberValue: value } : { stringValue: value } };

export const readMeText = (): sheets_v4.Schema$GridData => ({
  rowData: README.map((line) => ({ values: [cellOf(line)] })),
});

/** A, B ... Z, AA: 0 is A. */
export const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : `${columnName(Math.floor(index / 26) - 1)}${String.fromCharCode(65 + (index % 26))}`;

const freeTitle = (title: string, taken: Set<string>): string => {
  let free = title;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${title} ${number}`;
  taken.add(free.toLowerCase());
  return free;
};

/** What makes the tabs, each with its marked columns, headings, list of statuses and chart. */
export const tabRequests = (
  keys: readonly SheetTab[],
  statuses: readonly string[],
  taken: ReadonlySet<string>,
): Request[] => {
  const titles = new Set(taken);
  return TAB_SPECS.filter(({ key }) => keys.includes(key)).flatMap((spec) =>
    tabOf(spec, freeTitle(spec.title, titles), randomInt(1, 2 ** 31 - 1), statuses),
  );
};

const tabOf = (spec: SheetTabSpec, title: string, sheetId: number, statuses: readonly string[]): Request[] => [
  {
    addSheet: {
      properties: {
        sheetId,
        title,
        gridProperties: { rowCount: 200, columnCount: spec.columns.length, frozenRowCount: 1 },
      },
    },
  },
  {
    updateCells: {
      start: { sheetId, rowIndex: 0, columnIndex: 0 },
      rows: [
        {
          values: spec.columns.map(({ heading }) => ({
            ...cellOf(heading),
            userEnteredFormat: { textFormat: { bold: true } },
          })),
        },
      ],
      fields: 'userEnteredValue,userEnteredFormat.textFormat.bold',
    },
  },
  ...spec.columns.flatMap((column, at) => columnRequests(spec, column, { sheetId, at }, statuses)),
  ...chartOf(spec, sheetId),
];

const columnRequests = (
  { key: tab }: SheetTabSpec,
  { key, width }: SheetColumn,
  { sheetId, at }: { sheetId: number; at: number },
  statuses: readonly string[],
): Request[] => {
  const dimension = { sheetId, dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 };
  const below = { sheetId, startRowIndex: 1, startColumnIndex: at, endColumnIndex: at + 1 };
  const requests: Request[] = [
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: COLUMN_KEY,
          metadataValue: `${tab}.${key}`,
          location: { dimensionRange: dimension },
          visibility: 'DOCUMENT',
        },
      },
    },
    { updateDimensionProperties: { range: dimension, properties: { pixelSize: width }, fields: 'pixelSize' } },
  ];
  if (key === ID_COLUMN) {
    const description = 'Says what each row is. Leave it as it is.';
    requests.push({ addProtectedRange: { protectedRange: { range: below, description, warningOnly: true } } });
  }
  if (tab === 'applications' && key === 'status') {
    const condition = { type: 'ONE_OF_LIST', values: statuses.map((userEnteredValue) => ({ userEnteredValue })) };
    requests.push({ setDataValidation: { range: below, rule: { condition, showCustomUi: true, strict: false } } });
  }
  if (key === 'share') {
    const format = { numberFormat: { type: 'PERCENT', pattern: '0.0%' } };
    const fields = 'userEnteredFormat.numberFormat';
    requests.push({ repeatCell: { range: below, cell: { userEnteredFormat: format }, fields } });
  }
  return requests;
};

const CHARTS: Partial<
  Record<SheetTab, { title: string; type: string; rows: number; series: number; stacked: boolean }>
> = {
  funnel: { title: 'How far applications came', type: 'BAR', rows: 8, series: 1, stacked: false },
  months: { title: 'Applications by month', type: 'COLUMN', rows: 61, series: 4, stacked: false },
};

const chartOf = ({ key, columns }: SheetTabSpec, sheetId: number): Request[] => {
  const chart = CHARTS[key];
  if (chart === undefined) return [];
  const source = (at: number): sheets_v4.Schema$ChartData => ({
    sourceRange: {
      sources: [{ sheetId, startRowIndex: 0, endRowIndex: chart.rows, startColumnIndex: at, endColumnIndex: at + 1 }],
    },
  });
  return [
    {
      addChart: {
        chart: {
          spec: {
            title: chart.title,
            altText: chart.title,
            basicChart: {
              chartType: chart.type,
              headerCount: 1,
              legendPosition: chart.series > 1 ? 'BOTTOM_LEGEND' : 'NO_LEGEND',
              domains: [{ domain: source(0) }],
              series: Array.from({ length: chart.series }, (_, at) => ({
                series: source(at + 1),
                targetAxis: chart.type === 'BAR' ? 'BOTTOM_AXIS' : 'LEFT_AXIS',
              })),
            },
          },
          position: {
            overlayPosition: { anchorCell: { sheetId, rowIndex: 1, columnIndex: columns.length - 1 } },
          },
        },
      },
    },
  ];
};

/** One request for each run of lines and of columns that stand side by side, then the new lines. */
export const writeRequests = (tabs: readonly TabWrite[]): Request[] =>
  tabs.flatMap(({ sheetId, updates, appends }) => [
    ...runsOf(updates).map(
      ({ rowIndex, columnIndex, rows }): Request => ({
        updateCells: { start: { sheetId, rowIndex, columnIndex }, rows, fields: 'userEnteredValue' },
      }),
    ),
    ...(appends.length === 0
      ? []
      : [{ appendCells: { sheetId, rows: appends.map(wholeRow), fields: 'userEnteredValue' } } satisfies Request]),
  ]);

const wholeRow = ({ cells }: RowWrite): sheets_v4.Schema$RowData => ({
  values: Array.from({ length: Math.max(...cells.keys()) + 1 }, (_, at) => cellOf(cells.get(at))),
});

type Run = { rowIndex: number; columnIndex: number; rows: sheets_v4.Schema$RowData[] };

function runsOf(updates: TabWrite['updates']): Run[] {
  const runs: Run[] = [];
  const open = new Map<string, Run>();
  for (const { at, cells } of [...updates].sort((a, b) => a.at - b.at)) {
    for (const { from, values } of sideBySide(cells)) {
      const key = `${from}:${values.length}`;
      const run = open.get(key);
      if (run !== undefined && run.rowIndex + run.rows.length === at) run.rows.push({ values });
      else {
        const begun = { rowIndex: at, columnIndex: from, rows: [{ values }] };
        runs.push(begun);
        open.set(key, begun);
      }
    }
  }
  return runs;
}

function sideBySide(cells: RowWrite['cells']): { from: number; values: sheets_v4.Schema$CellData[] }[] {
  const groups: { from: number; values: sheets_v4.Schema$CellData[] }[] = [];
  for (const [at, value] of [...cells].sort(([a], [b]) => a - b)) {
    const last = groups.at(-1);
    if (last !== undefined && last.from + last.values.length === at) last.values.push(cellOf(value));
    else groups.push({ from: at, values: [cellOf(value)] });
  }
  return groups;
}
