import type { SendChange } from '../../db/queries/send_rows.ts';
import type { Change } from '../../domain/sending/decide.ts';

const COLUMNS: Readonly<Record<keyof Change, keyof SendChange>> = {
  status: 'status',
  mode: 'send_mode',
  statusReason: 'status_reason',
  draftId: 'draft_id',
  threadId: 'thread_id',
  nextAttemptAt: 'next_attempt_at',
  sendStartedAt: 'send_started_at',
  failures: 'failures',
  looks: 'looks',
  providerMessageId: 'provider_message_id',
  rfcMessageId: 'rfc_message_id',
};
const columnOf = new Map<string, keyof SendChange>(Object.entries(COLUMNS));

/** A decision as the columns it changes. */
export function columnsOf(change: Change): SendChange {
  return Object.fromEntries(
    Object.entries(change).flatMap(([key, value]) => {
      const column = columnOf.get(key);
      return column === undefined || value === undefined ? [] : [[column, value]];
    }),
  );
}
