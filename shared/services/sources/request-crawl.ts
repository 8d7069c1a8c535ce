import { findSource, noteCrawlRequested } from '../../db/queries/sources.ts';
import { hasUserSource } from '../../db/queries/user_sources.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, Forbidden, NotFound } from '../../domain/errors.ts';
import { hint } from '../hints/send.ts';
import type { SourceDeps } from './deps.ts';

const HOUR_MS = 60 * 60 * 1000;

/**
 * Asks for a crawl of one of the person's sources now. Throws NotFound for a source that is not on the list,
 * Forbidden with the reason where fetching is off, Conflict where the source is switched off. Gives when it may be crawled
 * where that is not yet: it backs off, or its board asks for more hours between two crawls.
 */
export const requestCrawl = async (deps: SourceDeps, ctx: UserContext, id: string): Promise<Date | null> => {
  const source = await deps.db.withUser(ctx, async (tx) => {
    const source = await findSource(tx, id);
    const known = source !== undefined && (source.board_token === null || (await hasUserSource(tx, ctx.userId, id)));
    if (!known) throw new NotFound('source');
    if (!source.fetch_allowed) throw new Forbidden(source.fetch_denied_reason ?? 'This source may not be fetched.');
    if (!source.is_active) throw new Conflict('This source is switched off.');
    return source;
  });
  const now = deps.clock.now();
  await deps.db.withSystem('a person asks for a crawl', (tx) => noteCrawlRequested(tx, id, now));
  await hint(deps.queues, { type: 'crawl-source', source_id: id });
  const least = deps.boards.byName(source.adapter ?? '')?.crawlEveryHours ?? null;
  const mayAgain =
    least === null || source.last_crawled_at === null ? 0 : source.last_crawled_at.getTime() + least * HOUR_MS;
  const notBefore = Math.max(source.crawl_not_before?.getTime() ?? 0, mayAgain);
  return notBefore > now.getTime() ? new Date(notBefore) : null;
};
