import { sql } from 'kysely';
import type { UserTx } from '../scope.ts';
import type { EmailRow, Frozen } from './emails.ts';
import { LAST } from './last.ts';
import { PREPARED } from './prepared.ts';

/** What the machine of sending knows of an e-mail: it is read and written with every step, so that it is no more. */
export const SENDING = [
  'id',
  'application_id',
  'type',
  'status',
  'status_reason',
  'send_mode',
  'scheduled_by',
  'send_token',
  'draft_id',
  'thread_id',
  'provider_message_id',
  'rfc_message_id',
  'lease_fence',
  'attempts',
  'failures',
  'looks',
  'next_attempt_at',
  'send_started_at',
] as const;

export type SendRow = Pick<EmailRow, (typeof SENDING)[number]>;
export type SendChange = Partial<Omit<SendRow, 'id' | 'application_id' | 'type' | 'send_token'>> & {
  lease_until?: Date | null;
  sent_at?: Date | null;
  scheduled_for?: Date | null;
};

/** The fence after this row's: whoever held the e-mail under an older one can record nothing any more. */
export const nextFence = ({ lease_fence }: SendRow): string => String(BigInt(lease_fence) + 1n);

/**
 * Changes a row whose lock the caller holds and gives it as it is then; nothing is read back, since nobody else can have
 * changed it. With `isLast` nothing follows it in its transaction (last.ts).
 */
export async function changeLocked(tx: UserTx, row: SendRow, change: SendChange, isLast = false): Promise<SendRow> {
  await update(tx, row, change)
    .modifyEnd(isLast ? sql`${PREPARED} ${LAST}` : PREPARED)
    .executeTakeFirstOrThrow();
  return { ...row, ...change };
}

/** The same, with the bytes as they were when the e-mail was queued and the hash taken then. */
export async function changeFrozen(
  tx: UserTx,
  row: SendRow,
  change: SendChange,
  isLast = false,
): Promise<SendRow & Frozen> {
  const frozen = await update(tx, row, change)
    .returning(['mime', 'mime_sha256'])
    .modifyEnd(isLast ? sql`${PREPARED} ${LAST}` : PREPARED)
    .executeTakeFirstOrThrow();
  return { ...row, ...change, ...frozen };
}

const update = (tx: UserTx, { id }: SendRow, change: SendChange) =>
  tx.updateTable('communications.emails').set(change).where('id', '=', id);
