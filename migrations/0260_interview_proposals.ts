import { appMay, audited, type Migrating, ownRows, run, touchesUpdatedAt } from './helpers.ts';

/**
 * Added: the times that a company proposes, until the person picks one or a calendar part fixes it; and how new the
 * calendar part was that an interview stands by, so that a late one does not undo a newer.
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `ALTER TABLE applications.interviews
       ADD COLUMN ical_sequence integer CHECK (ical_sequence >= 0),
       ADD COLUMN ical_stamped_at timestamptz;

     CREATE TABLE applications.interview_proposals (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       application_id uuid NOT NULL REFERENCES applications.applications(id) ON DELETE CASCADE,
       email_response_id uuid REFERENCES communications.email_responses(id) ON DELETE SET NULL,
       -- The one interview that the proposals of its round became.
       interview_id uuid REFERENCES applications.interviews(id) ON DELETE SET NULL,
       starts_at timestamptz NOT NULL,
       duration_minutes integer CHECK (duration_minutes BETWEEN 1 AND 1440),
       zone varchar(100),
       evidence text,
       meeting_url text,
       status varchar(20) NOT NULL DEFAULT 'open',
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       CONSTRAINT unique_interview_proposal UNIQUE (application_id, starts_at)
     );
     CREATE INDEX idx_interview_proposals_reply ON applications.interview_proposals (email_response_id)
       WHERE email_response_id IS NOT NULL;
     CREATE INDEX idx_interview_proposals_interview ON applications.interview_proposals (interview_id)
       WHERE interview_id IS NOT NULL;`,
  );
  const table = 'applications.interview_proposals';
  await touchesUpdatedAt(db, table);
  await ownRows(db, table, { parent: 'applications.applications', key: 'application_id' });
  await appMay(db, table, ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  await audited(db, table, {
    subject: 'application_id',
    via: 'applications.applications',
    plain: ['id', 'application_id', 'email_response_id', 'interview_id', 'starts_at', 'status', 'created_at'],
  });
}
