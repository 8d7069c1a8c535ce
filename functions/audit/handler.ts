import { httpHandler } from '../../shared/runtime/http.ts';
import { auditDeps } from './deps.ts';
import { list } from './routes/list.ts';
import { operatorVerify } from './routes/operator-verify.ts';

export const handler = httpHandler({ routes: [list, operatorVerify], deps: auditDeps });
