import { httpHandler } from '../../shared/runtime/http.ts';
import { authDeps } from './deps.ts';
import { callback } from './routes/callback.ts';
import { endSession } from './routes/end-session.ts';
import { listSessions } from './routes/list-sessions.ts';
import { refresh } from './routes/refresh.ts';
import { signOut } from './routes/sign-out.ts';
import { start } from './routes/start.ts';

export const handler = httpHandler({
  routes: [start, callback, refresh, signOut, listSessions, endSession],
  deps: authDeps,
});
