import { httpHandler } from '../../shared/runtime/http.ts';
import { trackerDeps } from './deps.ts';
import { add } from './routes/add.ts';
import { addTaskRoute } from './routes/add-task.ts';
import { board } from './routes/board.ts';
import { changeTaskRoute } from './routes/change-task.ts';
import { exportJson } from './routes/export.ts';
import { exportCsvRoute } from './routes/export-csv.ts';
import { importRoute } from './routes/import.ts';
import { listTasksRoute } from './routes/list-tasks.ts';
import { move } from './routes/move.ts';
import { removeTaskRoute } from './routes/remove-task.ts';
import { silent } from './routes/silent.ts';

export const handler = httpHandler({
  routes: [
    board,
    add,
    importRoute,
    exportJson,
    exportCsvRoute,
    move,
    listTasksRoute,
    addTaskRoute,
    changeTaskRoute,
    removeTaskRoute,
    silent,
  ],
  deps: trackerDeps,
});
