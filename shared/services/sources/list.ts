import { type CrawlRunRow, listCrawlRuns } from '../../db/queries/crawl_runs.ts';
import { type ListedSourceRow, listSources } from '../../db/queries/sources.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';

const RUNS_SHOWN = 10;

/** The person's sources, and the boards that are there for everyone. */
export const mySources = (deps: { db: Db }, ctx: UserContext): Promise<ListedSourceRow[]> =>
  deps.db.withUser(ctx, (tx) => listSources(tx, ctx.userId));

/** One of them with its last crawls. Throws NotFound for a source that is not on the person's list. */
export const readSource = (
  deps: { db: Db },
  ctx: UserContext,
  id: string,
): Promise<{ source: ListedSourceRow; runs: CrawlRunRow[] }> =>
  deps.db.withUser(ctx, async (tx) => {
    const source = (await listSources(tx, ctx.userId)).find((one) => one.id === id);
    if (source === undefined) throw new NotFound('source');
    return { source, runs: await listCrawlRuns(tx, id, RUNS_SHOWN) };
  });
