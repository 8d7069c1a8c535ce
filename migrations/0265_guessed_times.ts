import { type Migrating, run } from './helpers.ts';

/** Added: whether a proposed time is only what its words most likely mean: most messages name no zone. */
export async function up(db: Migrating): Promise<void> {
  await run(db, `ALTER TABLE applications.interview_proposals ADD COLUMN is_guess boolean NOT NULL DEFAULT FALSE;`);
}
