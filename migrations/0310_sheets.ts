import { appMay, audited, type Migrating, ownRows, run, touchesUpdatedAt, workerMay } from './helpers.ts';

/**
 * Added: what is needed to keep a person's tracker spreadsheet: the run that has it, how it failed, in whose account
 * it lies; what was last written of each row, so that only what changed is written and what the person changed there
 * is seen; and what of theirs could not be taken over. An empty spreadsheet_id is one still to be made.
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `ALTER TABLE integrations.google_sheets
       ADD account_id varchar(255),
       ADD asked boolean NOT NULL DEFAULT FALSE,
       -- Making one was begun: an answer may have been lost, and it is looked for before another is made.
       ADD making boolean NOT NULL DEFAULT FALSE,
       ADD next_attempt_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       ADD lease_until timestamptz,
       ADD lease_fence bigint NOT NULL DEFAULT 0,
       ADD failures integer NOT NULL DEFAULT 0,
       ADD last_error varchar(500),
       ADD CONSTRAINT check_sync_frequency CHECK (sync_frequency_minutes BETWEEN 1 AND 1440);

     CREATE TABLE integrations.sheet_rows (
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       tab varchar(20) NOT NULL,
       row_id varchar(64) NOT NULL,
       -- Marks of what both sides said when it was last written; null when that is not sure.
       row_hash varchar(32),
       base_status varchar(32),
       base_notes varchar(32),
       -- Whether the column of what was not taken over held something.
       told boolean NOT NULL DEFAULT FALSE,
       removed_at timestamptz,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       PRIMARY KEY (user_id, tab, row_id)
     );

     CREATE TABLE integrations.sheet_conflicts (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       application_id uuid NOT NULL REFERENCES applications.applications(id) ON DELETE CASCADE,
       field varchar(20) NOT NULL,
       sheet_value text NOT NULL,
       own_value text NOT NULL,
       reason varchar(500) NOT NULL,
       state varchar(20) NOT NULL DEFAULT 'open',
       resolved_at timestamptz,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
     );
     CREATE INDEX idx_sheet_conflicts_user ON integrations.sheet_conflicts (user_id, created_at DESC, id DESC);
     CREATE INDEX idx_sheet_conflicts_application ON integrations.sheet_conflicts (application_id);`,
  );
  for (const table of ['integrations.sheet_rows', 'integrations.sheet_conflicts']) {
    await touchesUpdatedAt(db, table);
    await ownRows(db, table, { user: 'user_id' });
    await appMay(db, table, ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  }
  await run(db, 'DROP TRIGGER audit_google_sheets ON integrations.google_sheets');
  await audited(db, 'integrations.google_sheets', {
    subject: 'user_id',
    plain: ['id', 'user_id', 'created_at', 'is_active', 'sync_frequency_minutes'],
    ignore: [
      ...['last_sync_at', 'asked', 'making', 'next_attempt_at', 'lease_until', 'lease_fence'],
      ...['failures', 'last_error'],
    ],
  });
  await workerMay(db, 'integrations.google_sheets', [
    'SELECT (user_id, is_active, last_sync_at, sync_frequency_minutes, asked, next_attempt_at, lease_until, failures)',
  ]);
}
