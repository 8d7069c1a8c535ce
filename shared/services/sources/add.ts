import { type BoardFacts, type Boards, type BoardToken, WHOLE_BOARD } from '../../adapters/boards/port.ts';
import { ensureSource, findListedSource, findSourceAnyCase, type ListedSourceRow } from '../../db/queries/sources.ts';
import { addUserSource, hasUserSource } from '../../db/queries/user_sources.ts';
import type { UserContext } from '../../domain/context.ts';
import { Forbidden, InvalidInput, NotFound } from '../../domain/errors.ts';
import { closedBoard, THREE_WAYS } from '../../domain/postings/closed-boards.ts';
import { readPastedUrl } from '../../domain/postings/pasted-url.ts';
import { hint } from '../hints/send.ts';
import { withinSources } from '../tiers/within.ts';
import type { SourceDeps } from './deps.ts';

/** The longest name and token that a source can have. */
const MOST_NAME = 100;
const MOST_TOKEN = 255;
const TYPES = { employer: 'company_site', aggregator: 'aggregator', site: 'company_site' } as const;
const nameOf = (board: BoardFacts, token: BoardToken): string =>
  (token === WHOLE_BOARD ? board.label : `${board.label}: ${board.shown?.(token) ?? token}`).slice(0, MOST_NAME);

const unknown = (message: string): InvalidInput => new InvalidInput([{ field: 'url', message }]);

/** The board of a pasted address. Throws as addSource does. */
const boardOf = (boards: Boards<BoardFacts>, pasted: string): { adapter: BoardFacts; token: BoardToken } => {
  const url = readPastedUrl(pasted);
  if (url === undefined)
    throw unknown('This is no address of the web: paste one like https://boards.greenhouse.io/<company>.');
  const closed = closedBoard(url.hostname);
  if (closed !== undefined)
    throw new Forbidden(`${closed.name} is not crawled. ${closed.reason} ${THREE_WAYS}`, { board: closed.name });
  const board = boards.recognise(url);
  if (board === undefined) {
    const employers = boards.all.filter(({ kind, off }) => kind === 'employer' && off === null);
    throw unknown(
      boards.advise(url) ??
        `This is no job board we know. Paste an employer’s board on ${employers.map(({ label }) => label).join(', ')}, for example https://boards.greenhouse.io/<company>.`,
    );
  }
  if (board.token.length > MOST_TOKEN) throw unknown('This address is too long to be a board’s.');
  const { label, name, off } = board.adapter;
  if (off !== null) throw new Forbidden(`${label} is not crawled. ${off}`, { board: name });
  return board;
};

/**
 * Adds an employer's board to the person's list by its address alone and asks for its first crawl. The source itself
 * is shared: a second person adds the same one. Throws InvalidInput for an address that is no known board,
 * Forbidden, with the reason, for a board that is not fetched, and LimitReached before anything is made.
 */
export const addSource = async (
  deps: SourceDeps,
  ctx: UserContext,
  input: { url: string },
): Promise<{ source: ListedSourceRow; added: boolean }> => {
  const { adapter, token } = boardOf(deps.boards, input.url);
  const now = deps.clock.now();
  await deps.db.withUser(ctx, (tx) => withinSources(tx, ctx.userId, now));
  const board = {
    name: nameOf(adapter, token),
    type: TYPES[adapter.kind],
    base_url: adapter.boardUrl(token),
    adapter: adapter.name,
    board_token: token,
  };
  const { id } = await deps.db.withSystem('a person adds a source', async (tx) => {
    // A site's address is told apart by its case.
    const known = adapter.kind === 'employer' ? await findSourceAnyCase(tx, board) : undefined;
    return known ?? ensureSource(tx, board);
  });
  const { source, added } = await deps.db.withUser(ctx, async (tx) => {
    const isThere = await hasUserSource(tx, ctx.userId, id);
    // Asked again under the lock: of requests that race for the last place one gets it.
    if (!isThere) await withinSources(tx, ctx.userId, now);
    const isNew = !isThere && (await addUserSource(tx, ctx.userId, id));
    const found = await findListedSource(tx, ctx.userId, id);
    if (found === undefined) throw new NotFound('source');
    return { source: found, added: isNew };
  });
  // Lost, the message is made good by the dispatcher: a source that was never crawled is due.
  if (source.last_crawled_at === null) {
    await hint(deps.queues, { type: 'crawl-source', source_id: source.id });
  }
  return { source, added };
};
