import { findListedSource, findSource, type ListedSourceRow } from '../../db/queries/sources.ts';
import { addUserSource, hasUserSource, removeUserSource } from '../../db/queries/user_sources.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';

/**
 * Switches on or off that a board's job alerts are read from the person's mailbox: on, the board stands on the person's
 * list. Only for boards whose pages may not be fetched. Throws NotFound, and Conflict for a board that is crawled.
 */
export const setAlerts = (
  deps: { db: Db },
  ctx: UserContext,
  { sourceId, enabled }: { sourceId: string; enabled: boolean },
): Promise<ListedSourceRow> =>
  deps.db.withUser(ctx, async (tx) => {
    const source = await findSource(tx, sourceId);
    const isSeen = source?.board_token === null || (await hasUserSource(tx, ctx.userId, sourceId));
    if (source === undefined || !isSeen) throw new NotFound('source');
    if (source.fetch_allowed || source.board_token !== null)
      throw new Conflict('This board is read by itself: there are no alerts to read for it.');
    if (enabled) await addUserSource(tx, ctx.userId, sourceId);
    else await removeUserSource(tx, ctx.userId, sourceId);
    const now = await findListedSource(tx, ctx.userId, sourceId);
    if (now === undefined) throw new NotFound('source');
    return now;
  });
