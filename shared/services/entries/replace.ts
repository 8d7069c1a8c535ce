import { randomUUID } from 'node:crypto';
import { assertUnchanged } from '../../contracts/etag.ts';
import { lockPerson } from '../../db/queries/advisory.ts';
import { deleteOwn, listOwn, writeOwn } from '../../db/queries/own_entries.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { InvalidInput, LimitReached } from '../../domain/errors.ts';
import { mostOwn, type OwnEntity } from '../../domain/profile/own-entries.ts';
import { type Desk, type Shown, tooMany, type Written } from './desk.ts';

/**
 * Makes the person's entries of one kind exactly these. One that they have keeps its id and its link to a resume. Throws
 * InvalidInput for two that are one, LimitReached, and PreconditionFailed when `ifMatch` is not the ETag of the list.
 */
export async function replaceEntries<E extends OwnEntity>(
  deps: { db: Db },
  ctx: UserContext,
  desk: Desk<E>,
  items: readonly Written<E>[],
  ifMatch?: string,
): Promise<Shown<E>[]> {
  const most = mostOwn[desk.entity];
  if (items.length > most) throw new LimitReached(tooMany(most, desk.plural));
  refuseTwins(items.map(desk.keyOf), desk.entity);
  return await deps.db.withUser(ctx, async (tx) => {
    await lockPerson(tx, ctx.userId);
    const known = (await listOwn(tx, desk.entity)).map((row) => ({
      key: desk.keyOf(desk.written(row)),
      shown: desk.shown(row),
    }));
    assertUnchanged(ifMatch, () => ({ items: known.map(({ shown }) => shown) }));
    const ids = new Map(known.map(({ key, shown }) => [key, shown.id]));
    const rows = items.map((item) => ({
      ...item,
      id: ids.get(desk.keyOf(item)) ?? randomUUID(),
      user_id: ctx.userId,
    }));
    const kept = new Set(rows.map(({ id }) => id));
    const gone = known.map(({ shown }) => shown.id).filter((id) => !kept.has(id));
    if (gone.length > 0) await deleteOwn(tx, desk.entity, gone);
    return (await writeOwn(tx, desk.entity, rows)).map(desk.shown);
  });
}

function refuseTwins(keys: readonly string[], entity: OwnEntity): void {
  const twins = keys.flatMap((key, at) => (keys.indexOf(key) === at ? [] : [at]));
  if (twins.length === 0) return;
  throw new InvalidInput(
    twins.map((at) => ({ field: `items.${at}`, message: `This ${entity} stands above already: name each once.` })),
  );
}
