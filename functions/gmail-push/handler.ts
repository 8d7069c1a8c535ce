import { httpHandler } from '../../shared/runtime/http.ts';
import { pushDeps } from './deps.ts';
import { push } from './routes/push.ts';

export const handler = httpHandler({ routes: [push], deps: pushDeps });
