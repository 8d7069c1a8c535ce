import type * as z from 'zod';
import { decodeCursor, type PageQuery, toPage } from '../../contracts/page.ts';
import type { CrawlRunPage } from '../../contracts/source.ts';
import { listCrawlRuns } from '../../db/queries/crawl_runs.ts';
import { Position } from '../../db/queries/keyset.ts';
import { findSource } from '../../db/queries/sources.ts';
import { hasUserSource } from '../../db/queries/user_sources.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { viewRun } from './view.ts';

/** The crawls of one of the person's sources, newest first. Throws NotFound for a source that is not on the list. */
export const pageOfRuns = (
  deps: { db: Db },
  ctx: UserContext,
  id: string,
  { limit, cursor }: PageQuery,
): Promise<z.input<typeof CrawlRunPage>> =>
  deps.db.withUser(ctx, async (tx) => {
    const source = await findSource(tx, id);
    const known = source !== undefined && (source.board_token === null || (await hasUserSource(tx, ctx.userId, id)));
    if (!known) throw new NotFound('source');
    const rows = await listCrawlRuns(tx, id, { limit: limit + 1, after: decodeCursor(Position, cursor) });
    const page = toPage(rows, limit, (last) => ({ at: last.at, id: last.id }));
    return { ...page, items: page.items.map(viewRun) };
  });
