import { database } from '../../shared/runtime/database.ts';
import { httpHandler } from '../../shared/runtime/http.ts';
import { documentAt } from './deps.ts';
import { health } from './routes/health.ts';
import { openapi } from './routes/openapi.ts';
import { welcome } from './routes/welcome.ts';

/** Beside the function, in its source and in its archive. */
const document = documentAt(new URL('openapi.json', import.meta.url));

/** Also answers every address that no other function has: not found, as a problem like all others. */
export const handler = httpHandler({ routes: [welcome, health, openapi], deps: () => ({ db: database(), document }) });
