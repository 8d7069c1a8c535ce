import { httpHandler } from '../../shared/runtime/http.ts';
import { stopDeps } from './deps.ts';
import { operatorStartAll } from './routes/operator-start-all.ts';
import { operatorStartOne } from './routes/operator-start-one.ts';
import { operatorStopAll } from './routes/operator-stop-all.ts';
import { operatorStopOne } from './routes/operator-stop-one.ts';
import { read } from './routes/read.ts';
import { start } from './routes/start.ts';
import { stop } from './routes/stop.ts';

export const handler = httpHandler({
  routes: [read, stop, start, operatorStopAll, operatorStartAll, operatorStopOne, operatorStartOne],
  deps: stopDeps,
});
