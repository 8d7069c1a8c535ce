import { database } from '../../shared/runtime/database.ts';
import { httpHandler } from '../../shared/runtime/http.ts';
import { health } from './routes/health.ts';
import { openapi } from './routes/openapi.ts';
import { welcome } from './routes/welcome.ts';

/** Also answers every address that no other function has: not found, as a problem like all others. */
export const handler = httpHandler({ routes: [welcome, health, openapi], deps: () => ({ db: database() }) });
