import type { MePatch } from '../../contracts/me.ts';
import { type ConnectionRow, changeUser, findUser, lastListConnections, type UserRow } from '../../db/queries/users.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { type TierNow, tierAt } from '../../domain/tiers.ts';

export type MyAccount = { user: UserRow; tier: TierNow; connections: ConnectionRow[] };
type Deps = { db: Db; clock: Clock };

const read = async (tx: UserTx, userId: string, now: Date): Promise<MyAccount> => {
  const [user, connections] = await Promise.all([findUser(tx, userId), lastListConnections(tx, userId)]);
  if (user === undefined) throw new NotFound('account');
  return { user, tier: tierAt(user, now), connections };
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
