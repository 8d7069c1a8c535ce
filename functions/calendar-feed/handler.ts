import { httpHandler } from '../../shared/runtime/http.ts';
import { feedDeps } from './deps.ts';
import { close } from './routes/close.ts';
import { open } from './routes/open.ts';
import { read } from './routes/read.ts';
import { serve } from './routes/serve.ts';

export const handler = httpHandler({ routes: [open, read, close, serve], deps: feedDeps });
