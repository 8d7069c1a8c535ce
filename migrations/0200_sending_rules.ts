import { audited, type Migrating, run } from './helpers.ts';

export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `-- Added: when and how fast a person's mail leaves, what is sent by itself, and by which road. The defaults are those
     -- of the contract (shared/contracts/profile.ts).
     ALTER TABLE users.settings
       ADD COLUMN send_mode varchar(20) NOT NULL DEFAULT 'auto',
       ADD COLUMN send_days smallint[] NOT NULL DEFAULT '{1,2,3,4,5,6,7}'
         CHECK (cardinality(send_days) > 0 AND send_days <@ '{1,2,3,4,5,6,7}'::smallint[]),
       ADD COLUMN send_window_start varchar(5) NOT NULL DEFAULT '00:00'
         CHECK (send_window_start ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
       ADD COLUMN send_window_end varchar(5) NOT NULL DEFAULT '24:00'
         CHECK (send_window_end ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'),
       ADD COLUMN send_zone varchar(20) NOT NULL DEFAULT 'person',
       ADD COLUMN send_gap_seconds integer NOT NULL DEFAULT 60 CHECK (send_gap_seconds BETWEEN 0 AND 86400),
       ADD COLUMN send_jitter_seconds integer NOT NULL DEFAULT 30 CHECK (send_jitter_seconds BETWEEN 0 AND 86400),
       ADD COLUMN ramp_up boolean NOT NULL DEFAULT TRUE,
       ADD COLUMN ramp_up_start integer NOT NULL DEFAULT 10 CHECK (ramp_up_start BETWEEN 1 AND 500),
       ADD COLUMN bounce_pause_percent integer NOT NULL DEFAULT 5 CHECK (bounce_pause_percent BETWEEN 1 AND 100),
       -- Bounces before it were looked at by the person and count no more.
       ADD COLUMN bounces_seen_at timestamptz,
       ADD COLUMN follow_up_auto boolean NOT NULL DEFAULT FALSE,
       ADD COLUMN thank_you_enabled boolean NOT NULL DEFAULT TRUE,
       ADD COLUMN delivered_after_hours integer NOT NULL DEFAULT 48 CHECK (delivered_after_hours BETWEEN 1 AND 336),
       ADD COLUMN click_tracking boolean NOT NULL DEFAULT FALSE,
       ADD CONSTRAINT check_send_window CHECK (send_window_start < send_window_end);

     -- Added: by which road it goes, who chose its time, and what it answers or thanks for.
     ALTER TABLE communications.emails
       ADD COLUMN send_mode varchar(20) NOT NULL DEFAULT 'drafts',
       ADD COLUMN scheduled_by varchar(20) NOT NULL DEFAULT 'rules',
       ADD COLUMN interview_id uuid REFERENCES applications.interviews(id) ON DELETE SET NULL,
       ADD COLUMN answers_reply_id uuid,
       ADD CONSTRAINT emails_answers_reply_fkey FOREIGN KEY (answers_reply_id, user_id)
         REFERENCES communications.email_responses (id, user_id) ON DELETE SET NULL (answers_reply_id);
     CREATE INDEX idx_emails_interview ON communications.emails (interview_id) WHERE interview_id IS NOT NULL;
     CREATE INDEX idx_emails_answers_reply ON communications.emails (answers_reply_id) WHERE answers_reply_id IS NOT NULL;
     -- The pace asks for a person's latest sends and bounces.
     CREATE INDEX idx_emails_started ON communications.emails (user_id, send_started_at) INCLUDE (type, status)
       WHERE send_started_at IS NOT NULL;
     CREATE INDEX idx_emails_bounced ON communications.emails (user_id, send_started_at) WHERE status = 'bounced';

     -- What is due across people is found by ids, types and times.
     GRANT SELECT (application_id, type, sent_at, interview_id) ON communications.emails TO jobhuntai_worker;
     GRANT SELECT (application_id) ON communications.email_responses TO jobhuntai_worker;
     GRANT SELECT (follow_up_enabled, follow_up_days, thank_you_enabled, delivered_after_hours)
       ON users.settings TO jobhuntai_worker;
     GRANT SELECT (scheduled_at, duration_minutes) ON applications.interviews TO jobhuntai_worker;
     DROP TRIGGER audit_emails ON communications.emails;`,
  );
  // As in 0050, with who chose the time.
  await audited(db, 'communications.emails', {
    subject: 'user_id',
    plain: [
      ...['id', 'user_id', 'created_at', 'application_id', 'template_id', 'type', 'sequence', 'status'],
      ...['status_reason', 'sent_at', 'delivered_at', 'opened_at', 'clicked_at', 'scheduled_for', 'scheduled_by'],
      ...['undo_until', 'send_started_at', 'send_mode', 'interview_id', 'answers_reply_id'],
    ],
    ignore: ['mime', 'lease_until', 'lease_fence', 'attempts', 'failures', 'looks', 'next_attempt_at'],
  });
}
