import { insertActivity } from '../../db/queries/application_activities.ts';
import { insertEmailEvent } from '../../db/queries/email_events.ts';
import type { ReplyRow } from '../../db/queries/email_responses.ts';
import { changeEmail, lockEmail } from '../../db/queries/emails.ts';
import type { UserTx } from '../../db/scope.ts';

/** A message that is not known to have left cannot be said to have bounced: its own reconciliation decides. */
const LEFT = ['sent', 'delivered'];

/** Records that the e-mail did not arrive, once. */
export async function recordBounce(tx: UserTx, reply: ReplyRow, reason: string, now: Date): Promise<void> {
  if (reply.email_id === null) return;
  const email = await lockEmail(tx, reply.email_id);
  if (email === undefined || !LEFT.includes(email.status)) return;
  await changeEmail(tx, email.id, { status: 'bounced', bounce_reason: reason, status_reason: 'bounced' });
  const data = { reply_id: reply.id, reason };
  await insertEmailEvent(tx, { email_id: email.id, event_type: 'bounced', event_data: data, created_at: now });
  if (email.application_id === null) return;
  await insertActivity(tx, {
    application_id: email.application_id,
    activity_type: 'bounced',
    description: 'The message could not be delivered.',
    metadata: { email_id: email.id, reply_id: reply.id },
    created_at: now,
  });
}
