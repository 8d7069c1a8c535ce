import { httpHandler } from '../../shared/runtime/http.ts';
import { interviewDeps } from './deps.ts';
import { answer } from './routes/answer.ts';
import { change } from './routes/change.ts';
import { conflicts } from './routes/conflicts.ts';
import { create } from './routes/create.ts';
import { declineTimeRoute } from './routes/decline-time.ts';
import { list } from './routes/list.ts';
import { pickTimeRoute } from './routes/pick-time.ts';
import { prepare } from './routes/prepare.ts';
import { proposedTimes } from './routes/proposed-times.ts';
import { read } from './routes/read.ts';

export const handler = httpHandler({
  routes: [list, create, read, change, conflicts, prepare, proposedTimes, pickTimeRoute, declineTimeRoute, answer],
  deps: interviewDeps,
});
