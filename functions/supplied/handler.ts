import { httpHandler } from '../../shared/runtime/http.ts';
import { supplyDeps } from './deps.ts';
import { supplied } from './routes/supplied.ts';

export const handler = httpHandler({ routes: [supplied], deps: supplyDeps });
