import { insertActivity } from '../../db/queries/application_activities.ts';
import { insertEmailEvent } from '../../db/queries/email_events.ts';
import type { ReplyRow } from '../../db/queries/email_responses.ts';
import { changeEmail, lockEmail } from '../../db/queries/emails.ts';
import { suppress } from '../../db/queries/suppressions.ts';
import type { UserTx } from '../../db/scope.ts';
import type { BounceKind } from '../../domain/replies/bounce-kind.ts';

/** A message that is not known to have left cannot be said to have bounced: its own reconciliation decides. */
const LEFT = ['sent', 'delivered'];

/**
 * Records that the e-mail did not arrive, once. A permanent failure puts the address that failed on the person's
 * do-not-contact list; a temporary one that was given up on does not. `failed` is the
 * address that the report names.
 */
export async function recordBounce(
  tx: UserTx,
  reply: ReplyRow,
  { reason, kind, failed }: { reason: string; kind: BounceKind | undefined; failed: string | undefined },
  now: Date,
): Promise<void> {
  if (reply.email_id === null) return;
  const email = await lockEmail(tx, reply.email_id);
  if (email === undefined || !LEFT.includes(email.status)) return;
  await changeEmail(tx, email.id, { status: 'bounced', bounce_reason: reason, status_reason: 'bounced' });
  const data = { reply_id: reply.id, reason };
  await insertEmailEvent(tx, { email_id: email.id, event_type: 'bounced', event_data: data, created_at: now });
  const address = failedAddress(email.to_emails, failed);
  if (kind === 'hard' && address !== undefined) {
    const entry = { user_id: email.user_id, kind: 'email', value: address, source: 'bounce' } as const;
    await suppress(tx, { ...entry, reason: reason.slice(0, REASON_LIMIT) });
  }
  if (email.application_id === null) return;
  await insertActivity(tx, {
    application_id: email.application_id,
    activity_type: 'bounced',
    description: 'The message could not be delivered.',
    metadata: { email_id: email.id, reply_id: reply.id },
    created_at: now,
  });
}

const REASON_LIMIT = 500;

/** One that the mail went to: a report can be forged, and must not put anybody else on the list. */
function failedAddress(to: readonly string[], named: string | undefined): string | undefined {
  const sent = to.map((address) => address.toLowerCase());
  return sent.find((address) => address === named?.toLowerCase()) ?? (sent.length === 1 ? sent[0] : undefined);
}
