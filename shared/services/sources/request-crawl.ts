import { findSource, noteCrawlRequested } from '../../db/queries/sources.ts';
import { hasUserSource } from '../../db/queries/user_sources.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, Forbidden, NotFound } from '../../domain/errors.ts';
import { hint } from '../hints/send.ts';
import type { SourceDeps } from './deps.ts';

/**
 * Asks for a crawl of one of the person's sources now. Throws NotFound for a source that is not on the list,
 * Forbidden with the reason where fetching is off, Conflict where the source is switched off.
 */
export const requestCrawl = async (deps: SourceDeps, ctx: UserContext, id: string): Promise<void> => {
  await deps.db.withUser(ctx, async (tx) => {
    const source = await findSource(tx, id);
    const known = source !== undefined && (source.board_token === null || (await hasUserSource(tx, ctx.userId, id)));
    if (!known) throw new NotFound('source');
    if (!source.fetch_allowed) throw new Forbidden(source.fetch_denied_reason ?? 'This source may not be fetched.');
    if (!source.is_active) throw new Conflict('This source is switched off.');
  });
  await deps.db.withSystem('a person asks for a crawl', (tx) => noteCrawlRequested(tx, id, deps.clock.now()));
  await hint(deps.queues, { type: 'crawl-source', source_id: id });
};
