import { appMay, type Migrating, ownRows, run, touchesUpdatedAt, workerMay } from './helpers.ts';

/**
 * Added: what the product itself writes to a person, each once: the row is taken before it leaves, and one whose answer
 * was lost is not repeated. `occurs_at` is what it is about, so that an interview that moved is announced again.
 */
export async function up(db: Migrating): Promise<void> {
  const table = 'communications.notices';
  await run(
    db,
    `CREATE TABLE ${table} (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       kind varchar(30) NOT NULL,
       subject_id uuid NOT NULL,
       lead_minutes integer NOT NULL CHECK (lead_minutes >= 0),
       occurs_at timestamptz NOT NULL,
       status varchar(20) NOT NULL DEFAULT 'sending',
       attempts integer NOT NULL DEFAULT 1,
       next_attempt_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       sent_at timestamptz,
       last_error varchar(500),
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       CONSTRAINT unique_notice UNIQUE (user_id, kind, subject_id, lead_minutes, occurs_at)
     );
     CREATE INDEX idx_notices_subject ON ${table} (subject_id, occurs_at);`,
  );
  await touchesUpdatedAt(db, table);
  await ownRows(db, table, { user: 'user_id' });
  await appMay(db, table, ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  await workerMay(db, table, ['SELECT (user_id, subject_id, lead_minutes, occurs_at, status, next_attempt_at)']);
  await workerMay(db, 'users.settings', ['SELECT (interview_reminders, reminder_minutes)']);
}
