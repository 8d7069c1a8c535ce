import type { Queues } from '../../adapters/sqs/port.ts';
import type { LinkReply, ReplyDetail } from '../../contracts/reply.ts';
import { findApplication } from '../../db/queries/applications.ts';
import { forgetMessage, linkReply, lockReply, type ReplyRow } from '../../db/queries/email_responses.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, InvalidInput, NotFound } from '../../domain/errors.ts';
import { hint } from '../hints/send.ts';
import { toReplyDetail } from './view.ts';

/** The message, locked, whose application is open. Throws NotFound, and Conflict once it is decided. */
const openReply = async (tx: UserTx, replyId: string): Promise<ReplyRow> => {
  const row = await lockReply(tx, replyId);
  if (row === undefined) throw new NotFound('reply');
  if (row.suggestions === null) throw new Conflict('It is decided already which application the message is about.');
  return row;
};

/**
 * The person says which of their applications a message is about, suggested or another; it is classified then as any
 * other, and what follows from it happens. Throws NotFound, Conflict once it is decided, InvalidInput for an
 * application that is not theirs.
 */
export async function linkToApplication(
  { db, queues }: { db: Db; queues: Queues },
  ctx: UserContext,
  replyId: string,
  { application_id: applicationId }: LinkReply,
): Promise<ReplyDetail> {
  const linked = await db.withUser(ctx, async (tx) => {
    const { id } = await openReply(tx, replyId);
    if ((await findApplication(tx, applicationId)) === undefined) {
      throw new InvalidInput([{ field: 'application_id', message: 'You have no such application.' }]);
    }
    return await linkReply(tx, id, applicationId);
  });
  await hint(queues, { type: 'classify-reply', user_id: ctx.userId, email_response_id: linked.id });
  return toReplyDetail(linked);
}

/** The message concerns none of the person's applications: all but its id is forgotten. Throws as the other does. */
export const forgetReply = ({ db }: { db: Db }, ctx: UserContext, replyId: string): Promise<void> =>
  db.withUser(ctx, async (tx) => {
    const { id } = await openReply(tx, replyId);
    await forgetMessage(tx, { id, userId: ctx.userId });
  });
