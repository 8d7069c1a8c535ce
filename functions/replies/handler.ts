import { httpHandler } from '../../shared/runtime/http.ts';
import { replyDeps } from './deps.ts';
import { examples } from './routes/examples.ts';
import { forget } from './routes/forget.ts';
import { link } from './routes/link.ts';
import { list } from './routes/list.ts';
import { read } from './routes/read.ts';
import { review } from './routes/review.ts';
import { undo } from './routes/undo.ts';

export const handler = httpHandler({ routes: [list, examples, read, review, undo, link, forget], deps: replyDeps });
