import { deleteOwn } from '../../db/queries/own_entries.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import type { OwnEntity } from '../../domain/profile/own-entries.ts';

/** Deletes an entry. Throws NotFound. */
export async function removeEntry(deps: { db: Db }, ctx: UserContext, entity: OwnEntity, id: string): Promise<void> {
  const gone = await deps.db.withUser(ctx, (tx) => deleteOwn(tx, entity, [id]));
  if (gone === 0) throw new NotFound(entity);
}
