import { changeSent, noteSent } from '../../db/queries/note_sent.ts';
import type { SendChange } from '../../db/queries/send_rows.ts';
import type { UserTx } from '../../db/scope.ts';
import { APPLICATION_STATUSES, mayMove } from '../../domain/applications/lifecycle.ts';

/** How we know that it left: the mailbox's answer, a witness found later, or the person's word. */
export type KnownBy = 'answer' | 'witness' | 'person';

const DESCRIPTIONS: Record<KnownBy, string> = {
  answer: 'The mailbox accepted the message.',
  witness: 'The message was found in the Sent folder.',
  person: 'The person says that the message left.',
};

// Withdrawn while the send was under way: it stays so, and still was applied to.
const movable = APPLICATION_STATUSES.filter((from) => mayMove(from, 'sent', 'system'));

const noteOf = (knownBy: KnownBy) => ({ knownBy, description: DESCRIPTIONS[knownBy], movable });

/** What follows from a message that left, whose row says so, in the transaction that records it: its last statement. */
export const onSent = async (tx: UserTx, id: string, knownBy: KnownBy, now: Date): Promise<void> => {
  await noteSent(tx, id, noteOf(knownBy), now);
};

/** Records the mailbox's answer under its fence, with what follows from it. False where the fence is stale. */
export const recordAnswer = (
  tx: UserTx,
  email: { id: string; fence: string },
  change: SendChange,
  now: Date,
): Promise<boolean> => changeSent(tx, email, change, noteOf('answer'), now);
