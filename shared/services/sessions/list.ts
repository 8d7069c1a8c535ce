import * as z from 'zod';
import { decodeCursor, type PageQuery, toPage } from '../../contracts/page.ts';
import { listSessions, type SessionRow } from '../../db/queries/sessions.ts';
import type { UserContext } from '../../domain/context.ts';
import type { SessionDeps } from './deps.ts';

const Position = z.object({ created_at: z.coerce.date(), id: z.uuid() });

/** The person's sessions that have not ended, newest first. */
export const list = async (
  { db, clock }: Pick<SessionDeps, 'db' | 'clock'>,
  ctx: UserContext,
  { limit, cursor }: PageQuery,
): Promise<{ items: SessionRow[]; next_cursor: string | null }> => {
  const after = decodeCursor(Position, cursor);
  const rows = await db.withUser(ctx, (tx) => listSessions(tx, { now: clock.now(), limit: limit + 1, after }));
  return toPage(rows, limit, ({ created_at, id }) => ({ created_at, id }));
};
