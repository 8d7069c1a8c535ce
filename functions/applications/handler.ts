import { httpHandler } from '../../shared/runtime/http.ts';
import { applicationDeps } from './deps.ts';
import { changeStatusRoute } from './routes/change-status.ts';
import { create } from './routes/create.ts';
import { edit } from './routes/edit.ts';
import { handedOff } from './routes/handed-off.ts';
import { list } from './routes/list.ts';
import { packet } from './routes/packet.ts';
import { preview } from './routes/preview.ts';
import { read } from './routes/read.ts';
import { submit } from './routes/submit.ts';
import { timeline } from './routes/timeline.ts';
import { withdraw } from './routes/withdraw.ts';

export const handler = httpHandler({
  routes: [create, list, read, edit, changeStatusRoute, preview, submit, withdraw, handedOff, packet, timeline],
  deps: applicationDeps,
});
