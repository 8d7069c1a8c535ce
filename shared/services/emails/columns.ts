import type { EmailChange } from '../../db/queries/emails.ts';
import type { Change } from '../../domain/sending/decide.ts';

const COLUMNS = {
  status: 'status',
  statusReason: 'status_reason',
  draftId: 'draft_id',
  threadId: 'thread_id',
  nextAttemptAt: 'next_attempt_at',
  sendStartedAt: 'send_started_at',
  failures: 'failures',
  looks: 'looks',
  providerMessageId: 'provider_message_id',
  rfcMessageId: 'rfc_message_id',
} as const satisfies Record<keyof Change, keyof EmailChange>;

/** A decision as the columns it changes. */
export function columnsOf(change: Change): EmailChange {
  const entries = Object.entries(COLUMNS).filter(([key]) => key in change);
  return Object.fromEntries(entries.map(([key, column]) => [column, change[key as keyof Change]]));
}
