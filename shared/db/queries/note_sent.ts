import { sql } from 'kysely';
import type { ApplicationStatus } from '../../domain/applications/lifecycle.ts';
import type { UserTx } from '../scope.ts';
import type { EmailRow } from './emails.ts';
import { PREPARED } from './prepared.ts';

export type SentNote = {
  email: Pick<EmailRow, 'id' | 'type' | 'application_id' | 'sent_at' | 'provider_message_id' | 'thread_id'>;
  knownBy: string;
  description: string;
  /** The states from which the application of an application e-mail moves to `sent`; in any other it stays as it is. */
  movable: readonly ApplicationStatus[];
};

/**
 * What follows from a message that left, in one statement: its event, its application (applied to at that time, moved
 * where it may be) and the line on the application's timeline.
 */
export async function noteSent(tx: UserTx, { email, knownBy, description, movable }: SentNote, now: Date) {
  const event = { known_by: knownBy, provider_message_id: email.provider_message_id, thread_id: email.thread_id };
  const metadata = { email_id: email.id, email_type: email.type, known_by: knownBy };
  await sql`${PREPARED}
    WITH event AS (
      INSERT INTO communications.email_events (email_id, event_type, event_data, created_at)
      VALUES (${email.id}, 'sent', ${JSON.stringify(event)}::jsonb, ${now})
    ), locked AS MATERIALIZED (
      SELECT id, status, status = ANY (${movable}::text[]) AND ${email.type}::text = 'application' AS moves
        FROM applications.applications WHERE id = ${email.application_id}::uuid FOR UPDATE
    ), moved AS (
      UPDATE applications.applications AS a
         SET status = CASE WHEN locked.moves THEN 'sent' ELSE a.status END,
             applied_at = CASE WHEN locked.moves THEN ${email.sent_at}::timestamptz
                               WHEN ${email.type}::text = 'application' THEN coalesce(a.applied_at, ${email.sent_at}::timestamptz)
                               ELSE a.applied_at END,
             last_activity_at = ${now}
        FROM locked WHERE a.id = locked.id
      RETURNING locked.id, locked.status AS was, locked.moves
    )
    INSERT INTO applications.application_activities (application_id, activity_type, description, metadata, created_at)
    SELECT id, 'sent', ${description}::text,
           ${JSON.stringify(metadata)}::jsonb || CASE WHEN moves
             THEN jsonb_build_object('from', was, 'to', 'sent', 'actor', 'system') ELSE '{}' END, ${now}
      FROM moved`.execute(tx);
}
