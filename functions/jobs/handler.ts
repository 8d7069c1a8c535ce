import { httpHandler } from '../../shared/runtime/http.ts';
import { jobDeps } from './deps.ts';
import { check } from './routes/check.ts';
import { list } from './routes/list.ts';
import { listSaved } from './routes/list-saved.ts';
import { read } from './routes/read.ts';
import { save } from './routes/save.ts';
import { sightings } from './routes/sightings.ts';
import { unsave } from './routes/unsave.ts';

export const handler = httpHandler({
  routes: [list, read, save, unsave, listSaved, sightings, check],
  deps: jobDeps,
});
