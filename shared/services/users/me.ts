import type { MePatch } from '../../contracts/me.ts';
import { type ConnectionRow, changeUser, findUser, listConnections, type UserRow } from '../../db/queries/users.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { type TierNow, tierAt } from '../../domain/tiers.ts';

export type MyAccount = { user: UserRow; tier: TierNow; connections: ConnectionRow[] };
type Deps = { db: Db; clock: Clock };

const read = async (tx: UserTx, userId: string, now: Date): Promise<MyAccount> => {
  const user = await findUser(tx, userId);
  if (user === undefined) throw new NotFound('account');
  return { user, tier: tierAt(user, now), connections: await listConnections(tx, userId) };
};

/** The signed-in person, their tier and what is connected for them. */
export const readMe = ({ db, clock }: Deps, ctx: UserContext): Promise<MyAccount> =>
  db.withUser(ctx, (tx) => read(tx, ctx.userId, clock.now()));

/** Changes the person's name or picture. */
export const changeMe = ({ db, clock }: Deps, ctx: UserContext, change: MePatch): Promise<MyAccount> =>
  db.withUser(ctx, async (tx) => {
    await changeUser(tx, ctx.userId, change);
    return read(tx, ctx.userId, clock.now());
  });
