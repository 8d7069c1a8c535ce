import { httpHandler } from '../../shared/runtime/http.ts';
import { resumeDeps } from './deps.ts';
import { accept } from './routes/accept.ts';
import { confirm } from './routes/confirm.ts';
import { create } from './routes/create.ts';
import { download } from './routes/download.ts';
import { list } from './routes/list.ts';
import { read } from './routes/read.ts';
import { remove } from './routes/remove.ts';

export const handler = httpHandler({
  routes: [create, confirm, accept, list, read, download, remove],
  deps: resumeDeps,
});
