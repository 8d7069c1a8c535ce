import { randomUUID } from 'node:crypto';
import { lockPerson } from '../../db/queries/advisory.ts';
import { listOwn, writeOwn } from '../../db/queries/own_entries.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, LimitReached } from '../../domain/errors.ts';
import { mostOwn, type OwnEntity } from '../../domain/profile/own-entries.ts';
import { type Desk, type Shown, tooMany, type Written } from './desk.ts';

/** Adds an entry. Throws Conflict when the person has it already, and LimitReached beyond the number that is kept. */
export const addEntry = <E extends OwnEntity>(
  deps: { db: Db },
  ctx: UserContext,
  desk: Desk<E>,
  entry: Written<E>,
): Promise<Shown<E>> =>
  deps.db.withUser(ctx, async (tx) => {
    await lockPerson(tx, ctx.userId);
    const known = await listOwn(tx, desk.entity);
    const most = mostOwn[desk.entity];
    if (known.length >= most) throw new LimitReached(tooMany(most, desk.plural));
    const twin = known.find((row) => desk.keyOf(desk.written(row)) === desk.keyOf(entry));
    if (twin !== undefined) throw new Conflict(`You have this ${desk.entity} already.`, { id: desk.shown(twin).id });
    const rows = await writeOwn(tx, desk.entity, [{ ...entry, id: randomUUID(), user_id: ctx.userId }]);
    const [row] = rows.map(desk.shown);
    if (row === undefined) throw new Error('A row that was written did not come back.');
    return row;
  });
