import { httpHandler } from '../../shared/runtime/http.ts';
import { integrationDeps } from './deps.ts';
import { callback } from './routes/callback.ts';
import { connect } from './routes/connect.ts';
import { disconnect } from './routes/disconnect.ts';
import { list } from './routes/list.ts';

export const handler = httpHandler({ routes: [list, connect, callback, disconnect], deps: integrationDeps });
