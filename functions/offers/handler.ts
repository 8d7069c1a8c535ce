import { httpHandler } from '../../shared/runtime/http.ts';
import { offerDeps } from './deps.ts';
import { change } from './routes/change.ts';
import { compare } from './routes/compare.ts';
import { confirm } from './routes/confirm.ts';
import { create } from './routes/create.ts';
import { decide } from './routes/decide.ts';
import { list } from './routes/list.ts';
import { operatorTakeRates } from './routes/operator-take-rates.ts';
import { rates } from './routes/rates.ts';
import { read } from './routes/read.ts';
import { remove } from './routes/remove.ts';

export const handler = httpHandler({
  routes: [list, create, read, change, remove, confirm, decide, compare, rates, operatorTakeRates],
  deps: offerDeps,
});
