import { httpHandler } from '../../shared/runtime/http.ts';
import { searchDeps } from './deps.ts';
import { change } from './routes/change.ts';
import { create } from './routes/create.ts';
import { hits } from './routes/hits.ts';
import { list } from './routes/list.ts';
import { read } from './routes/read.ts';
import { remove } from './routes/remove.ts';
import { see } from './routes/see.ts';

export const handler = httpHandler({ routes: [list, create, read, change, remove, hits, see], deps: searchDeps });
