import { decodeCursor, type PageQuery, toPage } from '../../contracts/page.ts';
import { Position } from '../../db/queries/keyset.ts';
import { listSessions, type SessionRow } from '../../db/queries/sessions.ts';
import type { UserContext } from '../../domain/context.ts';
import type { SessionDeps } from './deps.ts';

/** The person's sessions that have not ended, newest first. Throws InvalidInput for a cursor that is not ours. */
export const pageOfSessions = async (
  { db, clock }: Pick<SessionDeps, 'db' | 'clock'>,
  ctx: UserContext,
  { limit, cursor }: PageQuery,
): Promise<{ items: SessionRow[]; next_cursor: string | null }> => {
  const after = decodeCursor(Position, cursor);
  const rows = await db.withUser(ctx, (tx) => listSessions(tx, { now: clock.now(), limit: limit + 1, after }));
  return toPage(rows, limit, ({ at, id }) => ({ at, id }));
};
