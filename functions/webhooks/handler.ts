import { httpHandler } from '../../shared/runtime/http.ts';
import { webhookDeps } from './deps.ts';
import { addRoute } from './routes/add.ts';
import { changeRoute } from './routes/change.ts';
import { deliveriesRoute } from './routes/deliveries.ts';
import { listRoute } from './routes/list.ts';
import { readRoute } from './routes/read.ts';
import { redriveRoute } from './routes/redrive.ts';
import { removeRoute } from './routes/remove.ts';
import { replayRoute } from './routes/replay.ts';
import { rotateRoute } from './routes/rotate.ts';
import { tryRoute } from './routes/try-out.ts';

export const handler = httpHandler({
  routes: [
    addRoute,
    changeRoute,
    deliveriesRoute,
    listRoute,
    readRoute,
    redriveRoute,
    removeRoute,
    replayRoute,
    rotateRoute,
    tryRoute,
  ],
  deps: webhookDeps,
});
