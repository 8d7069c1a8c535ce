import type { Education } from '../../contracts/history.ts';
import { listEducation } from '../../db/queries/education.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { toEducation } from './view.ts';

/** The person's degrees, the latest first. */
export const readEducation = (deps: { db: Db }, ctx: UserContext): Promise<Education[]> =>
  deps.db.withUser(ctx, async (tx) => (await listEducation(tx)).map(toEducation));
