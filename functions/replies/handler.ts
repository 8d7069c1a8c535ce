import { httpHandler } from '../../shared/runtime/http.ts';
import { replyDeps } from './deps.ts';
import { forget } from './routes/forget.ts';
import { link } from './routes/link.ts';
import { list } from './routes/list.ts';
import { read } from './routes/read.ts';
import { review } from './routes/review.ts';

export const handler = httpHandler({ routes: [list, read, review, link, forget], deps: replyDeps });
