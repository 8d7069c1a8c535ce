import { httpHandler } from '../../shared/runtime/http.ts';
import { sourceDeps } from './deps.ts';
import { add } from './routes/add.ts';
import { crawl } from './routes/crawl.ts';
import { list } from './routes/list.ts';
import { read } from './routes/read.ts';
import { remove } from './routes/remove.ts';

export const handler = httpHandler({ routes: [list, add, read, remove, crawl], deps: sourceDeps });
