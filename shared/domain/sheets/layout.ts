/** The tabs of a tracker spreadsheet and their columns. Pure. A column is found again by its key, wherever it was moved. */
export type SheetCell = string | number | null;
export type SheetColumn = { key: string; heading: string; width: number };
export type SheetTabSpec = { key: SheetTab; title: string; columns: readonly SheetColumn[] };

export const SHEET_TABS = ['applications', 'interviews', 'offers', 'funnel', 'months'] as const;
export type SheetTab = (typeof SHEET_TABS)[number];
/** What comes back from the spreadsheet when the person changes it there. */
export const SHEET_FIELDS = ['status', 'notes'] as const;
export type SheetField = (typeof SHEET_FIELDS)[number];

/** The column that holds what a row is of. It is written once and never again. */
export const ID_COLUMN = 'id';
/** What could not be taken over from the spreadsheet; emptied there, it is dealt with. */
export const SYNC_COLUMN = 'sync';

const column = (key: string, heading: string, width = 120): SheetColumn => ({ key, heading, width });
const ID = column(ID_COLUMN, 'Id (leave as it is)', 90);

export const TAB_SPECS: readonly SheetTabSpec[] = [
  {
    key: 'applications',
    title: 'Applications',
    columns: [
      column('company', 'Company', 180),
      column('title', 'Title', 240),
      column('status', 'Status'),
      column('notes', 'Notes', 320),
      column('applied_on', 'Applied on'),
      column('answered_on', 'Answered on'),
      column('deadline', 'Deadline'),
      column('channel', 'Channel', 80),
      column('tags', 'Tags', 140),
      column('link', 'Posting', 240),
      column(SYNC_COLUMN, 'Not taken over', 240),
      ID,
    ],
  },
  {
    key: 'interviews',
    title: 'Interviews',
    columns: [
      column('company', 'Company', 180),
      column('title', 'Title', 240),
      column('at', 'When', 150),
      column('minutes', 'Minutes', 80),
      column('type', 'Kind'),
      column('status', 'Status'),
      column('with', 'With', 180),
      column('where', 'Where', 240),
      ID,
    ],
  },
  {
    key: 'offers',
    title: 'Offers',
    columns: [
      column('company', 'Company', 180),
      column('title', 'Title', 240),
      column('status', 'Status'),
      column('salary', 'Salary'),
      column('currency', 'Currency', 80),
      column('period', 'Per', 80),
      column('bonus', 'Bonus'),
      column('starts_on', 'Starts on'),
      column('expires_on', 'Expires on'),
      ID,
    ],
  },
  {
    key: 'funnel',
    title: 'Funnel',
    columns: [column('stage', 'Stage', 160), column('count', 'Applications'), column('share', 'Share of sent'), ID],
  },
  {
    key: 'months',
    title: 'Months',
    columns: [
      column('month', 'Month'),
      column('sent', 'Sent'),
      column('answered', 'Answered'),
      column('interviewed', 'Interviewed'),
      column('offered', 'Offered'),
      ID,
    ],
  },
];

/** A row as it should stand: what it is of, and its cells by column. */
export type SheetRow = { id: string; cells: Readonly<Record<string, SheetCell>> };

/** A cell's text as both sides are compared: Google ends lines with \n alone and keeps no NUL. */
export const cellText = (value: string | null | undefined): string =>
  (value ?? '').replace(/\r\n?/g, '\n').replaceAll('\0', '').toWellFormed().trim();

/** What a row is told apart by: it is written when this changed. */
export const rowText = ({ cells }: SheetRow, columns: readonly SheetColumn[]): string =>
  JSON.stringify(columns.map(({ key }) => cells[key] ?? null));
