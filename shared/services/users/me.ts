import { type ConnectionRow, findUser, listConnections, renameUser, type UserRow } from '../../db/queries/users.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';

export type MyAccount = { user: UserRow; connections: ConnectionRow[] };
type Deps = { db: Db };

const read = async (tx: UserTx, userId: string): Promise<MyAccount> => {
  const user = await findUser(tx, userId);
  if (user === undefined) throw new NotFound('account');
  return { user, connections: await listConnections(tx, userId) };
};

/** The signed-in person and what is connected for them. */
export const readMe = ({ db }: Deps, ctx: UserContext): Promise<MyAccount> =>
  db.withUser(ctx, (tx) => read(tx, ctx.userId));

/** Changes the person's name. */
export const renameMe = ({ db }: Deps, ctx: UserContext, name: string): Promise<MyAccount> =>
  db.withUser(ctx, async (tx) => {
    await renameUser(tx, ctx.userId, name);
    return read(tx, ctx.userId);
  });
