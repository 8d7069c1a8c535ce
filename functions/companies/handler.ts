import { httpHandler } from '../../shared/runtime/http.ts';
import { companyDeps } from './deps.ts';
import { correct } from './routes/correct.ts';
import { list } from './routes/list.ts';
import { read } from './routes/read.ts';

export const handler = httpHandler({ routes: [list, read, correct], deps: companyDeps });
