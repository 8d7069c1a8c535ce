import { httpHandler } from '../../shared/runtime/http.ts';
import { integrationDeps } from './deps.ts';
import { forgetCalendar, readCalendar, writeCalendar } from './routes/calendar-settings.ts';
import { callback } from './routes/callback.ts';
import { closeForwarding } from './routes/close-forwarding.ts';
import { connect } from './routes/connect.ts';
import { disconnect } from './routes/disconnect.ts';
import { list } from './routes/list.ts';
import { openForwarding } from './routes/open-forwarding.ts';
import { readForwarding } from './routes/read-forwarding.ts';
import {
  forgetSheets,
  listSheetConflicts,
  readSheets,
  resolveSheetConflict,
  syncSheetsNow,
  writeSheets,
} from './routes/sheet.ts';

export const handler = httpHandler({
  routes: [
    ...[list, connect, callback, disconnect],
    ...[readCalendar, writeCalendar, forgetCalendar],
    ...[readSheets, writeSheets, forgetSheets, syncSheetsNow, listSheetConflicts, resolveSheetConflict],
    ...[openForwarding, readForwarding, closeForwarding],
  ],
  deps: integrationDeps,
});
