import { database } from '../../shared/runtime/database.ts';
import { httpHandler } from '../../shared/runtime/http.ts';
import { read } from './routes/read.ts';
import { update } from './routes/update.ts';

export const handler = httpHandler({ routes: [read, update], deps: () => ({ db: database() }) });
