import { type Migrating, run } from './helpers.ts';

export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `-- Added: what the classifier reads beside the words: the calendar part and the delivery report, read and bounded.
     ALTER TABLE communications.email_responses ADD COLUMN parts jsonb;

     -- Added: the replies that wait for the person.
     CREATE INDEX idx_email_responses_review ON communications.email_responses (user_id, received_at DESC, id DESC)
       WHERE review_status = 'needed';

     -- Added: the hourly rollup asks what changed since the last one.
     CREATE INDEX idx_applications_changed ON applications.applications (updated_at);
     CREATE INDEX idx_app_activities_created ON applications.application_activities (created_at);
     CREATE INDEX idx_interviews_changed ON applications.interviews (updated_at);`,
  );
}
