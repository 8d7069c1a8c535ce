import { type Migrating, run, workerMay } from './helpers.ts';

/**
 * Added: what an offer's figures are per, what a message of the company says until the person confirms it, and when they
 * decided. The figures' truth are the minor units, as elsewhere.
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `ALTER TABLE applications.offers
       ADD COLUMN salary_period varchar(10) NOT NULL DEFAULT 'year',
       ADD COLUMN signing_bonus_minor bigint CHECK (signing_bonus_minor >= 0),
       ADD COLUMN email_response_id uuid REFERENCES communications.email_responses(id) ON DELETE SET NULL,
       ADD COLUMN proposed jsonb,
       ADD COLUMN notes text,
       ADD COLUMN decided_at timestamptz;
     CREATE INDEX idx_offers_email_response ON applications.offers (email_response_id) WHERE email_response_id IS NOT NULL;
     CREATE INDEX idx_offers_expiry ON applications.offers (expiry_date) WHERE expiry_date IS NOT NULL;`,
  );
  await workerMay(db, 'applications.offers', ['SELECT (status, expiry_date)']);
  await workerMay(db, 'users.settings', ['SELECT (email_notifications)']);
}
