import { ensureSource, type SourceRow } from '../../db/queries/sources.ts';
import { addUserSource, countUserSources } from '../../db/queries/user_sources.ts';
import type { UserContext } from '../../domain/context.ts';
import { Forbidden, InvalidInput, LimitReached } from '../../domain/errors.ts';
import { closedBoard } from '../../domain/postings/closed-boards.ts';
import { hint } from '../hints/send.ts';
import type { SourceDeps } from './deps.ts';

/** More than a hunt needs: each is fetched again and again. */
const MOST_SOURCES = 200;

/**
 * Adds an employer's board to the person's list by its address alone and asks for its first crawl. The source itself
 * is shared: a second person adds the same one. Throws InvalidInput for an address that is no known board,
 * Forbidden, with the reason, for a board whose pages may not be fetched, and LimitReached before anything is made.
 */
export const addSource = async (
  deps: SourceDeps,
  ctx: UserContext,
  input: { url: string },
): Promise<{ source: SourceRow; added: boolean }> => {
  const url = URL.parse(input.url);
  const closed = url === null ? undefined : closedBoard(url.hostname);
  if (closed !== undefined)
    throw new Forbidden(`${closed.name} is not crawled. ${closed.reason}`, { board: closed.name });
  const board = url === null ? undefined : deps.boards.recognise(url);
  if (board === undefined) {
    throw new InvalidInput([
      {
        field: 'url',
        message: 'This is no job board we know: give a board like https://boards.greenhouse.io/<company>.',
      },
    ]);
  }
  if ((await deps.db.withUser(ctx, (tx) => countUserSources(tx, ctx.userId))) >= MOST_SOURCES) {
    throw new LimitReached(`At most ${MOST_SOURCES} boards are read for you. Remove some first.`);
  }
  const { adapter, token } = board;
  const source = await deps.db.withSystem('a person adds a source', (tx) =>
    ensureSource(tx, {
      name: `${adapter.label}: ${token}`,
      type: 'company_site',
      base_url: adapter.boardUrl(token),
      adapter: adapter.name,
      board_token: token,
    }),
  );
  const added = await deps.db.withUser(ctx, (tx) => addUserSource(tx, ctx.userId, source.id));
  // Lost, the message is made good by the dispatcher: a source that was never crawled is due.
  if (source.last_crawled_at === null) {
    await hint(deps.queues, { type: 'crawl-source', source_id: source.id });
  }
  return { source, added };
};
