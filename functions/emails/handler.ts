import { httpHandler } from '../../shared/runtime/http.ts';
import { emailDeps } from './deps.ts';
import { cancel } from './routes/cancel.ts';
import { list } from './routes/list.ts';
import { read } from './routes/read.ts';
import { resolve } from './routes/resolve.ts';

export const handler = httpHandler({ routes: [list, read, cancel, resolve], deps: emailDeps });
