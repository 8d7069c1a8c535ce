import { httpHandler } from '../../shared/runtime/http.ts';
import { replyDeps } from './deps.ts';
import { list } from './routes/list.ts';
import { read } from './routes/read.ts';
import { review } from './routes/review.ts';

export const handler = httpHandler({ routes: [list, read, review], deps: replyDeps });
