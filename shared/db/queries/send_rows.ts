import { sql } from 'kysely';
import type { UserTx } from '../scope.ts';
import type { EmailRow, Frozen } from './emails.ts';
import { kept, keptFor } from './kept.ts';
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
  await update(Object.keys(change), isLast ? 'last' : '')(tx, { ...change, of: row.id });
  return { ...row, ...change };
}

/** The same, with the bytes as they were when the e-mail was queued and the hash taken then. */
export async function changeFrozen(
  tx: UserTx,
  row: SendRow,
  change: SendChange,
  isLast = false,
): Promise<SendRow & Frozen> {
  const [frozen] = await update(Object.keys(change), isLast ? 'frozen last' : 'frozen')(tx, { ...change, of: row.id });
  return { ...row, ...change, mime: frozen?.mime ?? null, mime_sha256: frozen?.mime_sha256 ?? null };
}

const update = keptFor<Frozen>((columns, manner) =>
  kept((value, tx) => {
    const change = tx
      .updateTable('communications.emails')
      .set(Object.fromEntries(columns.map((column) => [column, value(column)])))
      .where('id', '=', value('of'));
    const read = manner.startsWith('frozen') ? change.returning(['mime', 'mime_sha256']) : change;
    return sql`${read} ${manner.endsWith('last') ? sql`${PREPARED} ${LAST}` : PREPARED}`;
  }),
);
