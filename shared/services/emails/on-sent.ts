import type { EmailRow } from '../../db/queries/emails.ts';
import { noteSent } from '../../db/queries/note_sent.ts';
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

/** What follows from a message that left, in the transaction that records it. */
export const onSent = (tx: UserTx, email: EmailRow, knownBy: KnownBy, now: Date): Promise<void> =>
  noteSent(tx, { email, knownBy, description: DESCRIPTIONS[knownBy], movable }, now);
