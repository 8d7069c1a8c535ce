import { type Migrating, workerMay } from './helpers.ts';

/** Added: the dispatcher sees which rights a mailbox was connected with, and passes over one that may not be read. */
export const up = (db: Migrating): Promise<void> => workerMay(db, 'integrations.oauth_tokens', ['SELECT (scope)']);
