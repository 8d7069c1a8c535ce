import { httpHandler } from '../../shared/runtime/http.ts';
import { matchDeps } from './deps.ts';
import { dismiss } from './routes/dismiss.ts';
import { dismissals } from './routes/dismissals.ts';
import { list } from './routes/list.ts';
import { read } from './routes/read.ts';
import { refresh } from './routes/refresh.ts';
import { undo } from './routes/undo-dismissal.ts';
import { withdraw } from './routes/withdraw-not-the-same.ts';

export const handler = httpHandler({
  routes: [list, refresh, dismissals, read, dismiss, undo, withdraw],
  deps: matchDeps,
});
