import { audited, type Migrating, run, workerMay } from './helpers.ts';

/**
 * Added: how often a model was asked about a reply and when it may be asked again (null: not, or not any more), and what
 * stood before the person's word, so that they can take it back.
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `ALTER TABLE communications.email_responses
       ADD COLUMN model_tries smallint NOT NULL DEFAULT 0 CHECK (model_tries BETWEEN 0 AND 100),
       ADD COLUMN model_due_at timestamptz,
       ADD COLUMN before_review jsonb;
     CREATE INDEX idx_email_responses_model_due ON communications.email_responses (model_due_at)
       WHERE model_due_at IS NOT NULL;
     -- What the person decided themselves, newest first: their labelled examples.
     CREATE INDEX idx_email_responses_examples ON communications.email_responses (user_id, received_at DESC, id DESC)
       WHERE classified_by = 'person';`,
  );
  // As it stands in 0012: how often a model was asked is nothing that the person changed.
  await run(db, 'DROP TRIGGER audit_email_responses ON communications.email_responses;');
  await audited(db, 'communications.email_responses', {
    subject: 'user_id',
    plain: [
      'id',
      'user_id',
      'created_at',
      'email_id',
      'application_id',
      'classification',
      'confidence_score',
      'classified_by',
      'review_status',
      'received_at',
      'processed_at',
    ],
    ignore: ['lease_until', 'model_tries', 'model_due_at', 'before_review'],
  });
  await workerMay(db, 'communications.email_responses', ['SELECT (model_due_at)']);
}
