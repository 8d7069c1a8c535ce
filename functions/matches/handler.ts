import { httpHandler } from '../../shared/runtime/http.ts';
import { matchDeps } from './deps.ts';
import { list } from './routes/list.ts';
import { refresh } from './routes/refresh.ts';

export const handler = httpHandler({ routes: [list, refresh], deps: matchDeps });
