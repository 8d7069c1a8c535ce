import type { IncomingMail } from '../../adapters/mail/message-port.ts';
import { type Mailbox, MailCallFailed, type MailMessage } from '../../adapters/mail/port.ts';
import { openHandOffs } from '../../db/queries/applications.ts';
import { cameOtherwise, insertReply } from '../../db/queries/email_responses.ts';
import { replyCandidates } from '../../db/queries/reply_candidates.ts';
import { findAnswered } from '../../db/queries/sent_emails.ts';
import type { UserTx } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { confirmedOf, isConfirmation } from '../../domain/replies/acknowledgement.ts';
import { type Suggestion, weigh } from '../../domain/replies/evidence.ts';
import { type Match, matchReply } from '../../domain/replies/match.ts';
import { hint } from '../hints/send.ts';
import type { TakeDeps } from './deps.ts';
import { type AlertRead, takeAlert } from './take-alert.ts';
import { type Arrived, answeringOf, isOwn, isWorthWeighing, toReply, toUnmarked } from './understand.ts';

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

/** What one message came to: a new reply, one whose application the person must name, or the postings of a job alert. */
export type TakenIn = { replyId?: string; suggestedId?: string; alert?: AlertRead };

type Found = { match: Match } | { suggestions: Suggestion[] };

/** What a message without any mark of ours is about, as far as its evidence goes. */
async function weighed(tx: UserTx, message: MailMessage, mail: IncomingMail): Promise<Found | undefined> {
  if (!isWorthWeighing(message, mail)) return undefined;
  const found = weigh(toUnmarked(message, mail), await replyCandidates(tx, message.receivedAt));
  if (found === undefined) return undefined;
  if ('suggest' in found) return { suggestions: found.suggest };
  return { match: { emailId: null, applicationId: found.link.applicationId, sign: 'evidence' } };
}

/** Undefined id: the message is stored already. */
type Stored = { id: string | undefined; isOpen: boolean };

const storeWeighed = (
  { db, readCalendar }: TakeDeps,
  ctx: UserContext,
  { message, mail, isVouched }: Arrived,
): Promise<Stored | undefined> =>
  db.withUser(ctx, async (tx) => {
    const found = await weighed(tx, message, mail);
    if (found === undefined) return undefined;
    const id = await insertReply(tx, toReply(readCalendar, ctx.userId, { message, mail, isVouched }, found));
    return { id, isOpen: 'suggestions' in found };
  });

/** Reads one message of the mailbox and takes it in, as `takeMessage` does; the person's own and ours are passed over. */
export async function takeIn(
  deps: TakeDeps,
  ctx: UserContext,
  { mailbox, ownAddress }: { mailbox: Mailbox; ownAddress: string },
  messageId: string,
): Promise<TakenIn> {
  const message = await read(mailbox, messageId);
  if (message === undefined) return {};
  const mail = await deps.readMail(message.raw);
  if (isOwn(message, mail, ownAddress)) return {};
  return await takeMessage(deps, ctx, { message, mail, isVouched: true });
}

/**
 * Stores one message if it answers an application, by a mark of ours or by its evidence; where that fits several, or
 * does not settle it, the message waits for the person's word. Of a job alert of a board that the person switched on the
 * postings are stored; of any other message nothing is kept, and nothing of one that came by the other way already.
 */
export async function takeMessage(deps: TakeDeps, ctx: UserContext, arrived: Arrived): Promise<TakenIn> {
  const { db, queues, readCalendar } = deps;
  const { message, mail } = arrived;
  const answering = answeringOf(message, mail);
  const { threadId, sendTokens, inReplyTo, references, returned } = answering;
  const messageIds = [...inReplyTo, ...references, ...returned];
  const marked = await db.withUser(ctx, async (tx): Promise<Stored | 'known' | undefined> => {
    if (await cameOtherwise(tx, ctx.userId, message.messageId, mail.messageId)) return 'known';
    const match =
      matchReply(answering, await findAnswered(tx, { threadId, messageIds, sendTokens })) ??
      (await confirmed(tx, mail, message.receivedAt));
    if (match === undefined) return undefined;
    return { id: await insertReply(tx, toReply(readCalendar, ctx.userId, arrived, { match })), isOpen: false };
  });
  if (marked === 'known') return {};
  const alert = marked === undefined ? await takeAlert(deps, ctx, message, mail) : undefined;
  if (alert !== undefined) return { alert };
  const stored = marked ?? (await storeWeighed(deps, ctx, arrived));
  if (stored?.id === undefined) return {};
  if (stored.isOpen) return { suggestedId: stored.id };
  const replyId = stored.id;
  await hint(queues, { type: 'classify-reply', user_id: ctx.userId, email_response_id: replyId });
  return { replyId };
}
