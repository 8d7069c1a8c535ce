import type { ReplyDetail } from '../../contracts/reply.ts';
import { findReply } from '../../db/queries/email_responses.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { toReplyDetail } from './view.ts';

/** One reply with its words and what was read out of them. Throws NotFound. */
export async function readReply({ db }: { db: Db }, ctx: UserContext, replyId: string): Promise<ReplyDetail> {
  const row = await db.withUser(ctx, (tx) => findReply(tx, replyId));
  if (row === undefined) throw new NotFound('reply');
  return toReplyDetail(row);
}
