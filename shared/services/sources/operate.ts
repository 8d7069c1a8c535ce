import type * as z from 'zod';
import type { BoardFacts, Boards } from '../../adapters/boards/port.ts';
import { decodeCursor, type PageQuery, toPage } from '../../contracts/page.ts';
import type { EditSource, OperatedSource, OperatedSourcePage } from '../../contracts/source.ts';
import { Position } from '../../db/queries/keyset.ts';
import { editSource, findOperatedSource, listOperatedSources } from '../../db/queries/operated_sources.ts';
import { isOperator } from '../../db/queries/operators.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { Forbidden, NotFound } from '../../domain/errors.ts';
import { viewOperatedSource } from './view.ts';

type Deps = { db: Db; boards: Boards<BoardFacts> };

/** Throws Forbidden for everybody but an operator. */
const asOperator = <T>(deps: Deps, ctx: UserContext, work: (tx: UserTx) => Promise<T>): Promise<T> =>
  deps.db.withUser(ctx, async (tx) => {
    if (!(await isOperator(tx, ctx.userId))) throw new Forbidden('This is for the operators of this deployment.');
    return work(tx);
  });

/** Every source with its state, newest first. */
export const pageOfOperatedSources = (
  deps: Deps,
  ctx: UserContext,
  { limit, cursor }: PageQuery,
): Promise<z.input<typeof OperatedSourcePage>> =>
  asOperator(deps, ctx, async (tx) => {
    const rows = await listOperatedSources(tx, { limit: limit + 1, after: decodeCursor(Position, cursor) });
    const page = toPage(rows, limit, (last) => ({ at: last.at, id: last.id }));
    return { ...page, items: page.items.map((row) => viewOperatedSource(row, deps.boards)) };
  });

/** Switches a source on or off and sets how often it is crawled; the audit trail says who did. Throws NotFound. */
export const operateSource = (
  deps: Deps,
  ctx: UserContext,
  id: string,
  edit: z.output<typeof EditSource>,
): Promise<z.input<typeof OperatedSource>> =>
  asOperator(deps, ctx, async (tx) => {
    if (!(await editSource(tx, id, edit))) throw new NotFound('source');
    const source = await findOperatedSource(tx, id);
    if (source === undefined) throw new NotFound('source');
    return viewOperatedSource(source, deps.boards);
  });
