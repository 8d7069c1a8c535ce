import { httpHandler } from '../../shared/runtime/http.ts';
import { deadLetterDeps } from './deps.ts';
import { list } from './routes/list.ts';
import { redriveRoute } from './routes/redrive.ts';

export const handler = httpHandler({ routes: [list, redriveRoute], deps: deadLetterDeps });
