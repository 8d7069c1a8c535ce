import { appMay, type Migrating, ownRows, run } from './helpers.ts';

/**
 * Added: what a message without any mark of ours may be about, until the person decides; and the ids of messages that
 * concern no application, the one thing that is kept of them.
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `ALTER TABLE communications.email_responses ADD COLUMN suggestions jsonb,
       ADD CONSTRAINT check_suggested_is_open CHECK (suggestions IS NULL OR application_id IS NULL);
     CREATE INDEX idx_email_responses_suggested ON communications.email_responses (user_id, received_at DESC)
       WHERE suggestions IS NOT NULL;

     CREATE TABLE communications.unrelated_messages (
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       provider_message_id varchar(255) NOT NULL,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       PRIMARY KEY (user_id, provider_message_id)
     );`,
  );
  await ownRows(db, 'communications.unrelated_messages', { user: 'user_id' });
  await appMay(db, 'communications.unrelated_messages', ['SELECT', 'INSERT', 'DELETE']);
}
