import { type Migrating, run } from './helpers.ts';

/** Added: whether what is chosen automatically gets a letter, and whether packets are made ready for pages. */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `ALTER TABLE users.preferences
       ADD COLUMN auto_apply_letters boolean NOT NULL DEFAULT FALSE,
       ADD COLUMN auto_apply_packets boolean NOT NULL DEFAULT FALSE;`,
  );
}
