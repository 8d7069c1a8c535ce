import { httpHandler } from '../../shared/runtime/http.ts';
import { jobDeps } from './deps.ts';
import { list } from './routes/list.ts';
import { read } from './routes/read.ts';

export const handler = httpHandler({ routes: [list, read], deps: jobDeps });
