import { httpHandler } from '../../shared/runtime/http.ts';
import { interviewDeps } from './deps.ts';
import { change } from './routes/change.ts';
import { create } from './routes/create.ts';
import { list } from './routes/list.ts';
import { read } from './routes/read.ts';

export const handler = httpHandler({ routes: [list, create, read, change], deps: interviewDeps });
