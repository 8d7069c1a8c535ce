import type { SendRow } from '../../db/queries/send_rows.ts';
import type { SendState } from '../../domain/sending/email.ts';

/** The machine's view of a row. */
export const stateOf = (row: SendRow): SendState => ({
  status: row.status,
  mode: row.send_mode,
  draftId: row.draft_id,
  threadId: row.thread_id,
  nextAttemptAt: row.next_attempt_at,
  sendStartedAt: row.send_started_at,
  failures: row.failures,
  looks: row.looks,
  providerMessageId: row.provider_message_id,
  rfcMessageId: row.rfc_message_id,
});
