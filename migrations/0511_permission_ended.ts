import { type Migrating, run } from './helpers.ts';

/** Added: when a permission ended, so that its person is told of it once. */
export const up = (db: Migrating): Promise<void> =>
  run(
    db,
    `ALTER TABLE integrations.oauth_tokens ADD COLUMN ended_at timestamptz;
     CREATE INDEX idx_oauth_tokens_ended ON integrations.oauth_tokens (ended_at, id) WHERE status = 'reconnect_required';
     GRANT SELECT (ended_at) ON integrations.oauth_tokens TO jobhuntai_worker;`,
  );
