import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { httpHandler } from '../../shared/runtime/http.ts';
import { call } from './routes/call.ts';

export const handler = httpHandler({ routes: [call], deps: () => ({ db: database(), clock: systemClock }) });
