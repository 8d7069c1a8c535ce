import { type EmailRow, takeEmail } from '../../db/queries/emails.ts';
import type { UserTx } from '../../db/scope.ts';
import { discardAt } from '../../domain/sending/policy.ts';

/**
 * Cancels an e-mail that is queued; the caller holds its row lock. A worker that is making its draft loses its fence,
 * and a draft that is there already is deleted by the machine.
 */
export const cancelQueued = (
  tx: UserTx,
  row: Pick<EmailRow, 'id' | 'draft_id' | 'send_started_at'>,
  reason: string,
  now: Date,
): Promise<EmailRow> =>
  takeEmail(tx, row.id, {
    status: 'cancelled',
    status_reason: reason,
    lease_until: null,
    looks: 0,
    next_attempt_at: row.draft_id === null ? null : discardAt(row.send_started_at, now),
  });
