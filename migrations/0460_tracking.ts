import { audited, type Migrating, run } from './helpers.ts';

/** Added: what of a mail is tracked. Its links are kept beside it, so that a signed link leads nowhere else. */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `ALTER TABLE communications.emails
       ADD COLUMN tracks_opens boolean NOT NULL DEFAULT FALSE,
       ADD COLUMN tracked_links text[] NOT NULL DEFAULT '{}'
         CONSTRAINT check_tracked_links CHECK (cardinality(tracked_links) <= 100);
     DROP TRIGGER audit_emails ON communications.emails;
     DROP TRIGGER audit_settings ON users.settings;`,
  );
  // As in 0200, with whether it is tracked; where its links lead appears as hashes.
  await audited(db, 'communications.emails', {
    subject: 'user_id',
    plain: [
      ...['id', 'user_id', 'created_at', 'application_id', 'template_id', 'type', 'sequence', 'status'],
      ...['status_reason', 'sent_at', 'delivered_at', 'opened_at', 'clicked_at', 'scheduled_for', 'scheduled_by'],
      ...['undo_until', 'send_started_at', 'send_mode', 'interview_id', 'answers_reply_id', 'tracks_opens'],
    ],
    ignore: ['mime', 'lease_until', 'lease_fence', 'attempts', 'failures', 'looks', 'next_attempt_at'],
  });
  // As in 0012, with the second of the two choices.
  await audited(db, 'users.settings', {
    subject: 'user_id',
    plain: [
      ...[
        'id',
        'user_id',
        'created_at',
        'email_notifications',
        'email_frequency',
        'follow_up_enabled',
        'follow_up_days',
      ],
      ...['interview_reminders', 'undo_seconds', 'open_tracking', 'click_tracking', 'reply_to_token'],
    ],
  });
}
