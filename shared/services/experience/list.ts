import type { Experience } from '../../contracts/history.ts';
import { listExperience } from '../../db/queries/experience.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { toExperience } from './view.ts';

/** The person's jobs, the current ones first. */
export const readExperience = (deps: { db: Db }, ctx: UserContext): Promise<Experience[]> =>
  deps.db.withUser(ctx, async (tx) => (await listExperience(tx)).map(toExperience));
