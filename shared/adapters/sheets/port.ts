import type { SheetCell, SheetTab } from '../../domain/sheets/layout.ts';

export type Spreadsheet = { id: string; url: string };

/** A tab of ours as it stands now: where each of its columns is, whatever the person moved, inserted or deleted. */
export type TabLayout = {
  key: SheetTab;
  sheetId: number;
  title: string;
  /** Column keys to their places, 0 the first; a column that was deleted is not in it. */
  columns: ReadonlyMap<string, number>;
};

/** A cell is written as it is: a text that looks like a formula stays a text. null empties it. */
export type RowWrite = { cells: ReadonlyMap<number, SheetCell> };
export type TabWrite = {
  sheetId: number;
  updates: readonly (RowWrite & { at: number })[];
  /** Put below the last line that holds anything, the person's own lines among them. */
  appends: readonly RowWrite[];
};

/**
 * A person's spreadsheets, of which only those that this product made can be seen. Every failure is a MailCallFailed
 * (adapters/mail/port.ts): retry_later, reconnect_required, refused, or gone when there is no such spreadsheet.
 */
export type SpreadsheetBook = {
  /** Makes one, marked so that `find` knows it again when this answer is lost. */
  make(title: string, mark: string): Promise<Spreadsheet>;
  find(mark: string): Promise<Spreadsheet | undefined>;
  layout(id: string): Promise<TabLayout[]>;
  /** Adds the tabs with headings, the list of statuses and the charts; a title that is taken gets a number. */
  addTabs(id: string, keys: readonly SheetTab[], statuses: readonly string[]): Promise<void>;
  /** What stands in whole columns, as it is shown, line by line from the first; in the order asked for. */
  columns(id: string, asked: readonly { title: string; column: number }[]): Promise<string[][]>;
  /** All of it or nothing, in one call. */
  write(id: string, tabs: readonly TabWrite[]): Promise<void>;
};

export type Spreadsheets = {
  /** Throws ReconnectRequired when the person's permission ended. */
  open(userId: string): Promise<SpreadsheetBook>;
};
