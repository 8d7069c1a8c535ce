import { assertUnchanged } from '../../contracts/etag.ts';
import { lockPerson } from '../../db/queries/advisory.ts';
import { listOwn, writeOwn } from '../../db/queries/own_entries.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import type { OwnEntity } from '../../domain/profile/own-entries.ts';
import { type Desk, type Shown, wholeOf } from './desk.ts';

/**
 * Changes what is given (a PUT gives everything); the whole must fit, as at its making. Throws NotFound, Conflict when it
 * would be another one that the person has, and PreconditionFailed when `ifMatch` is not the ETag of what is there.
 */
export const changeEntry = <E extends OwnEntity>(
  deps: { db: Db },
  ctx: UserContext,
  desk: Desk<E>,
  id: string,
  given: object,
  ifMatch?: string,
): Promise<Shown<E>> =>
  deps.db.withUser(ctx, async (tx) => {
    await lockPerson(tx, ctx.userId);
    const known = await listOwn(tx, desk.entity);
    const before = known.find((row) => desk.shown(row).id === id);
    if (before === undefined) throw new NotFound(desk.entity);
    assertUnchanged(ifMatch, () => desk.shown(before));
    const whole = wholeOf(desk, desk.written(before), given);
    const key = desk.keyOf(whole);
    if (known.some((row) => row !== before && desk.keyOf(desk.written(row)) === key)) {
      throw new Conflict(`You have this ${desk.entity} already.`);
    }
    const [row] = (await writeOwn(tx, desk.entity, [{ ...whole, id, user_id: ctx.userId }])).map(desk.shown);
    if (row === undefined) throw new NotFound(desk.entity);
    return row;
  });
