import { insertEmailEvent } from '../../db/queries/email_events.ts';
import type { ReplyRow } from '../../db/queries/email_responses.ts';
import { lockEmail } from '../../db/queries/emails.ts';
import { suppress } from '../../db/queries/suppressions.ts';
import type { UserTx } from '../../db/scope.ts';

/** Somebody called the mail spam (an abuse report, RFC 5965): nothing goes to whom it went to any more. */
export async function recordComplaint(tx: UserTx, reply: ReplyRow, now: Date): Promise<void> {
  if (reply.email_id === null) return;
  const email = await lockEmail(tx, reply.email_id);
  if (email === undefined) return;
  const data = { reply_id: reply.id };
  await insertEmailEvent(tx, { email_id: email.id, event_type: 'complained', event_data: data, created_at: now });
  for (const address of email.to_emails) {
    const entry = { user_id: email.user_id, kind: 'email', value: address.toLowerCase(), source: 'complaint' } as const;
    await suppress(tx, { ...entry, reason: 'They reported your mail as spam.' });
  }
}
