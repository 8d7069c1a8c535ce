import { httpHandler } from '../../shared/runtime/http.ts';
import { auditDeps } from './deps.ts';
import { list } from './routes/list.ts';

export const handler = httpHandler({ routes: [list], deps: auditDeps });
