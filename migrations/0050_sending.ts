import { audited, type Migrating, run } from './helpers.ts';

export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `-- Added: who named the recipient, and what the guard against a second application to one role compares.
     ALTER TABLE applications.applications
       ADD COLUMN recipient_source varchar(20),
       ADD COLUMN company_key text,
       ADD COLUMN role_key text NOT NULL DEFAULT '',
       ADD COLUMN override_duplicate boolean NOT NULL DEFAULT FALSE,
       ADD CONSTRAINT check_recipient_has_source CHECK ((recipient_email IS NULL) = (recipient_source IS NULL));
     CREATE INDEX idx_applications_role ON applications.applications (user_id, company_key, role_key)
       WHERE company_key IS NOT NULL;

     -- Added: looks at one open question (did it leave, is the draft deleted), beside the failures of drafting and sending.
     ALTER TABLE communications.emails ADD COLUMN looks integer NOT NULL DEFAULT 0;

     -- Mend: a message that ended without leaving makes room for another; of those that left or may leave there is one.
     ALTER TABLE communications.emails DROP CONSTRAINT unique_application_email;
     CREATE UNIQUE INDEX unique_application_email ON communications.emails (application_id, type, sequence)
       WHERE status NOT IN ('cancelled', 'failed');

     -- Mend: NULL is the deployment's own window; a copied default would have hidden it for ever.
     ALTER TABLE users.settings ALTER COLUMN undo_seconds DROP NOT NULL, ALTER COLUMN undo_seconds DROP DEFAULT;
     DROP TRIGGER audit_emails ON communications.emails;`,
  );
  // As in 0012, with the new column of machinery.
  await audited(db, 'communications.emails', {
    subject: 'user_id',
    plain: [
      ...[
        'id',
        'user_id',
        'created_at',
        'application_id',
        'template_id',
        'type',
        'sequence',
        'status',
        'status_reason',
      ],
      ...['sent_at', 'delivered_at', 'opened_at', 'clicked_at', 'scheduled_for', 'undo_until', 'send_started_at'],
    ],
    ignore: ['mime', 'lease_until', 'lease_fence', 'attempts', 'failures', 'looks', 'next_attempt_at'],
  });
}
