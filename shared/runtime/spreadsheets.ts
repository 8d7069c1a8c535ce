import { googleSheets } from '../adapters/google/sheets.ts';
import type { Spreadsheets } from '../adapters/sheets/port.ts';
import { googleAccounts } from './google-accounts.ts';

let made: Spreadsheets | undefined;

/** The spreadsheets of people who connected them. */
export const spreadsheets = (): Spreadsheets => {
  made ??= googleSheets(googleAccounts('open the spreadsheet'));
  return made;
};
