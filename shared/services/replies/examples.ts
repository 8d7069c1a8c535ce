import { decodeCursor, type PageQuery, toPage } from '../../contracts/page.ts';
import { ReplyExample, type ReplyExamplePage } from '../../contracts/reply-example.ts';
import { listExamples } from '../../db/queries/email_responses.ts';
import { Position } from '../../db/queries/keyset.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { toReplyDetail } from './view.ts';

/** The person's labelled examples, newest first. */
export async function pageOfExamples(
  { db }: { db: Db },
  ctx: UserContext,
  { limit, cursor }: PageQuery,
): Promise<ReplyExamplePage> {
  const after = decodeCursor(Position, cursor);
  const rows = await db.withUser(ctx, (tx) => listExamples(tx, { limit: limit + 1, after }));
  const { items, next_cursor } = toPage(rows, limit, ({ at, id }) => ({ at, id }));
  return {
    items: items.map((row) =>
      ReplyExample.parse({ ...toReplyDetail(row), headers: row.headers ?? {}, parts: row.parts ?? {} }),
    ),
    next_cursor,
  };
}
