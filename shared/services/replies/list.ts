import { decodeCursor, toPage } from '../../contracts/page.ts';
import type { Reply, ReplyQuery } from '../../contracts/reply.ts';
import { listReplies } from '../../db/queries/email_responses.ts';
import { Position } from '../../db/queries/keyset.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { toReply } from './view.ts';

/** The person's replies, newest first. */
export async function pageOfReplies(
  { db }: { db: Db },
  ctx: UserContext,
  { limit, cursor, classification, review_status: reviewStatus, application_id: applicationId, suggested }: ReplyQuery,
): Promise<{ items: Reply[]; next_cursor: string | null }> {
  const after = decodeCursor(Position, cursor);
  const rows = await db.withUser(ctx, (tx) =>
    listReplies(tx, { classification, reviewStatus, applicationId, suggested }, { limit: limit + 1, after }),
  );
  const { items, next_cursor } = toPage(rows, limit, ({ at, id }) => ({ at, id }));
  return { items: items.map(toReply), next_cursor };
}
