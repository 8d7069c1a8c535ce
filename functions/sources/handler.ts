import { httpHandler } from '../../shared/runtime/http.ts';
import { sourceDeps } from './deps.ts';
import { add } from './routes/add.ts';
import { crawl } from './routes/crawl.ts';
import { list } from './routes/list.ts';
import { operatorEdit } from './routes/operator-edit.ts';
import { operatorList } from './routes/operator-list.ts';
import { read } from './routes/read.ts';
import { remove } from './routes/remove.ts';
import { runs } from './routes/runs.ts';
import { switchAlerts } from './routes/switch-alerts.ts';

export const handler = httpHandler({
  routes: [list, add, switchAlerts, read, remove, crawl, runs, operatorList, operatorEdit],
  deps: sourceDeps,
});
