import { database } from '../../shared/runtime/database.ts';
import { redrive } from '../../shared/runtime/redrive.ts';
import type { DeadLetterDeps } from '../../shared/services/dead-letters/operate.ts';

/** What the routes work with, made from the configuration at the first request. */
export const deadLetterDeps = (): DeadLetterDeps => ({ db: database(), redrive: redrive() });
