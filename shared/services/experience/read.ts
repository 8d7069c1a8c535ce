import type { Experience } from '../../contracts/history.ts';
import { findExperience } from '../../db/queries/experience.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { toExperience } from './view.ts';

/** One job. Throws NotFound. */
export async function readOneExperience(deps: { db: Db }, ctx: UserContext, id: string): Promise<Experience> {
  const row = await deps.db.withUser(ctx, (tx) => findExperience(tx, id));
  if (row === undefined) throw new NotFound('experience');
  return toExperience(row);
}
