import { findOwn } from '../../db/queries/own_entries.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import type { OwnEntity } from '../../domain/profile/own-entries.ts';
import type { Desk, Shown } from './desk.ts';

/** One entry. Throws NotFound. */
export async function readEntry<E extends OwnEntity>(
  deps: { db: Db },
  ctx: UserContext,
  desk: Desk<E>,
  id: string,
): Promise<Shown<E>> {
  const row = await deps.db.withUser(ctx, (tx) => findOwn(tx, desk.entity, id));
  if (row === undefined) throw new NotFound(desk.entity);
  return desk.shown(row);
}
