import { httpHandler } from '../../shared/runtime/http.ts';
import { duplicateDeps } from './deps.ts';
import { notTheSame } from './routes/not-the-same.ts';
import { operatorMerge } from './routes/operator-merge.ts';
import { operatorSplit } from './routes/operator-split.ts';

export const handler = httpHandler({ routes: [notTheSame, operatorSplit, operatorMerge], deps: duplicateDeps });
