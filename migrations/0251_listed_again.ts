import { type Migrating, run } from './helpers.ts';

/** Added: when a mailbox whose history was lost is listed once more. */
export async function up(db: Migrating): Promise<void> {
  await run(db, `ALTER TABLE integrations.mailbox_cursors ADD COLUMN list_again_at timestamptz;`);
}
