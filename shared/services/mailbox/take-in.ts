import type { IncomingMail } from '../../adapters/mail/message-port.ts';
import { type Mailbox, MailCallFailed, type MailMessage } from '../../adapters/mail/port.ts';
import { openHandOffs } from '../../db/queries/applications.ts';
import { insertReply } from '../../db/queries/email_responses.ts';
import { findAnswered } from '../../db/queries/sent_emails.ts';
import type { UserTx } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { confirmedOf, isConfirmation } from '../../domain/replies/acknowledgement.ts';
import { type Match, matchReply } from '../../domain/replies/match.ts';
import { hint } from '../hints/send.ts';
import type { MailboxDeps } from './deps.ts';
import { type AlertRead, takeAlert } from './take-alert.ts';
import { answeringOf, isOwn, toReply } from './understand.ts';

const read = async (mailbox: Mailbox, messageId: string): Promise<MailMessage | undefined> => {
  try {
    return await mailbox.message(messageId);
  } catch (error) {
    // Deleted since it was listed: there is nothing to read, and there never will be.
    if (error instanceof MailCallFailed && error.failure.kind === 'gone') return undefined;
    throw error;
  }
};

/** The hand-off that a company's system confirms with this message; there is no e-mail of ours that it could answer. */
async function confirmed(tx: UserTx, mail: IncomingMail, receivedAt: Date): Promise<Match | undefined> {
  const said = { subject: mail.subject, fromName: mail.from?.name ?? '', text: mail.text };
  if (!isConfirmation(said)) return undefined;
  const found = confirmedOf(said, await openHandOffs(tx, receivedAt));
  return found && { emailId: null, applicationId: found.applicationId, sign: 'acknowledgement' };
}

/** What one message came to: a new reply, or the postings of a job alert. */
export type TakenIn = { replyId?: string; alert?: AlertRead };

/**
 * Stores one message if it answers an application. Of a job alert of a board that the person switched on the postings
 * are stored; of any other message nothing is kept.
 */
export async function takeIn(
  deps: MailboxDeps,
  ctx: UserContext,
  { mailbox, ownAddress }: { mailbox: Mailbox; ownAddress: string },
  messageId: string,
): Promise<TakenIn> {
  const { db, queues, readMail, readCalendar } = deps;
  const message = await read(mailbox, messageId);
  if (message === undefined) return {};
  const mail = await readMail(message.raw);
  if (isOwn(message, mail, ownAddress)) return {};
  const answering = answeringOf(message, mail);
  const replyId = await db.withUser(ctx, async (tx) => {
    const { threadId, sendTokens, inReplyTo, references, returned } = answering;
    const messageIds = [...inReplyTo, ...references, ...returned];
    const match =
      matchReply(answering, await findAnswered(tx, { threadId, messageIds, sendTokens })) ??
      (await confirmed(tx, mail, message.receivedAt));
    return match && (await insertReply(tx, toReply(readCalendar, ctx.userId, message, mail, match)));
  });
  if (replyId === undefined) {
    const alert = await takeAlert(deps, ctx, message, mail);
    return alert === undefined ? {} : { alert };
  }
  await hint(queues, { type: 'classify-reply', user_id: ctx.userId, email_response_id: replyId });
  return { replyId };
}
