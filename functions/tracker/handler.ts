import { httpHandler } from '../../shared/runtime/http.ts';
import { trackerDeps } from './deps.ts';
import { add } from './routes/add.ts';
import { board } from './routes/board.ts';
import { exportJson } from './routes/export.ts';
import { exportCsvRoute } from './routes/export-csv.ts';
import { importRoute } from './routes/import.ts';
import { move } from './routes/move.ts';

export const handler = httpHandler({
  routes: [board, add, importRoute, exportJson, exportCsvRoute, move],
  deps: trackerDeps,
});
