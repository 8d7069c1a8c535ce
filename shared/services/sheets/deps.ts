import type { GuardedFetch } from '../../adapters/http/port.ts';
import type { Spreadsheets } from '../../adapters/sheets/port.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';

export type SheetDeps = {
  db: Db;
  clock: Clock;
  spreadsheets: Spreadsheets;
  /** Asks postings' pages, where a status of the spreadsheet says that an application was sent. */
  fetch: GuardedFetch;
};
