import { type CrawlRunRow, listCrawlRuns } from '../../db/queries/crawl_runs.ts';
import { findListedSource, type ListedSourceRow } from '../../db/queries/sources.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';

const RUNS_SHOWN = 10;

/** One of the person's sources with its last crawls. Throws NotFound for a source that is not on the person's list. */
export const readSource = (
  deps: { db: Db },
  ctx: UserContext,
  id: string,
): Promise<{ source: ListedSourceRow; runs: CrawlRunRow[] }> =>
  deps.db.withUser(ctx, async (tx) => {
    const source = await findListedSource(tx, ctx.userId, id);
    if (source === undefined) throw new NotFound('source');
    return { source, runs: await listCrawlRuns(tx, id, { limit: RUNS_SHOWN }) };
  });
