import { listOwn } from '../../db/queries/own_entries.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import type { OwnEntity } from '../../domain/profile/own-entries.ts';
import type { Desk, Shown } from './desk.ts';

/** All of the person's entries of one kind, what goes on and the latest first. */
export const readEntries = <E extends OwnEntity>(
  deps: { db: Db },
  ctx: UserContext,
  desk: Desk<E>,
): Promise<Shown<E>[]> => deps.db.withUser(ctx, async (tx) => (await listOwn(tx, desk.entity)).map(desk.shown));
