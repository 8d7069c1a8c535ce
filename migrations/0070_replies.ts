import { type Migrating, run } from './helpers.ts';

export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `-- Added: what the classifier reads beside the words: the calendar part and the delivery report, read and bounded.
     ALTER TABLE communications.email_responses ADD COLUMN parts jsonb;

     -- Added: what is left of a list too long for one reading, and where the mailbox is read to once it is done.
     ALTER TABLE integrations.mailbox_cursors
       ADD COLUMN pending_message_ids text[],
       ADD COLUMN pending_history_id varchar(64),
       ADD CONSTRAINT check_pending_is_whole CHECK ((pending_message_ids IS NULL) = (pending_history_id IS NULL));

     -- Added: the replies that wait for the person.
     CREATE INDEX idx_email_responses_review ON communications.email_responses (user_id, received_at DESC, id DESC)
       WHERE review_status = 'needed';

     -- Added: the hourly rollup asks what changed since the last one.
     CREATE INDEX idx_applications_changed ON applications.applications (updated_at);
     CREATE INDEX idx_app_activities_created ON applications.application_activities (created_at);
     CREATE INDEX idx_interviews_changed ON applications.interviews (updated_at);`,
  );
}
