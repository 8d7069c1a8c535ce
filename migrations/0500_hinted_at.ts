import { type Migrating, run } from './helpers.ts';

/** Added: when somebody's matches were last asked for by a message, so that a burst of changes sends one. */
export const up = (db: Migrating): Promise<void> =>
  run(db, 'ALTER TABLE jobs.match_refreshes ADD COLUMN hinted_at timestamptz');
