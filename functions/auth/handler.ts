import { httpHandler } from '../../shared/runtime/http.ts';
import { authDeps } from './deps.ts';
import { callback } from './routes/callback.ts';
import { createToken } from './routes/create-token.ts';
import { endSession } from './routes/end-session.ts';
import { listSessions } from './routes/list-sessions.ts';
import { listTokens } from './routes/list-tokens.ts';
import { refresh } from './routes/refresh.ts';
import { revokeTokenRoute } from './routes/revoke-token.ts';
import { signOut } from './routes/sign-out.ts';
import { start } from './routes/start.ts';

export const handler = httpHandler({
  routes: [start, callback, refresh, signOut, listSessions, endSession, createToken, listTokens, revokeTokenRoute],
  deps: authDeps,
});
