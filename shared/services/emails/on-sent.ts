import { insertActivity } from '../../db/queries/application_activities.ts';
import { lockApplication, updateApplication } from '../../db/queries/applications.ts';
import { insertEmailEvent } from '../../db/queries/email_events.ts';
import type { EmailRow } from '../../db/queries/emails.ts';
import type { UserTx } from '../../db/scope.ts';
import { mayMove } from '../../domain/applications/lifecycle.ts';
import { moveApplication } from '../applications/move.ts';

/** How we know that it left: the mailbox's answer, a witness found later, or the person's word. */
export type KnownBy = 'answer' | 'witness' | 'person';

const DESCRIPTIONS: Record<KnownBy, string> = {
  answer: 'The mailbox accepted the message.',
  witness: 'The message was found in the Sent folder.',
  person: 'The person says that the message left.',
};

/** What follows from a message that left, in the transaction that records it. */
export async function onSent(tx: UserTx, row: EmailRow, knownBy: KnownBy, now: Date): Promise<void> {
  await insertEmailEvent(tx, {
    email_id: row.id,
    event_type: 'sent',
    event_data: { known_by: knownBy, provider_message_id: row.provider_message_id, thread_id: row.thread_id },
    created_at: now,
  });
  const application = row.application_id === null ? undefined : await lockApplication(tx, row.application_id);
  if (application === undefined) return;
  const description = DESCRIPTIONS[knownBy];
  const metadata = { email_id: row.id, email_type: row.type, known_by: knownBy };
  if (row.type === 'application' && mayMove(application.status, 'sent', 'system')) {
    const set = { applied_at: row.sent_at };
    await moveApplication(
      tx,
      application,
      { to: 'sent', actor: 'system', activity: 'sent', description, metadata, set },
      now,
    );
    return;
  }
  // Withdrawn while the send was under way: it stays so, and still was applied to.
  const appliedAt = row.type === 'application' ? (application.applied_at ?? row.sent_at) : application.applied_at;
  await updateApplication(tx, application.id, { applied_at: appliedAt, last_activity_at: now });
  await insertActivity(tx, {
    application_id: application.id,
    activity_type: 'sent',
    description,
    metadata,
    created_at: now,
  });
}
