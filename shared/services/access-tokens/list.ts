import type * as z from 'zod';
import type { AccessTokens } from '../../contracts/access-token.ts';
import { decodeCursor, type PageQuery, toPage } from '../../contracts/page.ts';
import { listTokens } from '../../db/queries/access_tokens.ts';
import { Position } from '../../db/queries/keyset.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { tokenBody } from './body.ts';

/** The person's tokens, living and ended, newest first. Throws InvalidInput for a cursor that is not ours. */
export const pageOfTokens = async (
  { db, clock }: { db: Db; clock: Clock },
  ctx: UserContext,
  { limit, cursor }: PageQuery,
): Promise<z.input<typeof AccessTokens>> => {
  const now = clock.now();
  const after = decodeCursor(Position, cursor);
  const rows = await db.withUser(ctx, (tx) => listTokens(tx, { limit: limit + 1, after }));
  const { items, next_cursor } = toPage(rows, limit, ({ at, id }) => ({ at, id }));
  return { items: items.map((row) => tokenBody(row, now)), next_cursor };
};
