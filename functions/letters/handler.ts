import { httpHandler } from '../../shared/runtime/http.ts';
import { letterDeps } from './deps.ts';
import { create } from './routes/create.ts';
import { edit } from './routes/edit.ts';
import { list } from './routes/list.ts';
import { read } from './routes/read.ts';

export const handler = httpHandler({
  routes: [create, list, read, edit],
  deps: letterDeps,
});
