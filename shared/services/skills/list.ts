import type { Skill } from '../../contracts/history.ts';
import { listSkills } from '../../db/queries/skills.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { toSkill } from './view.ts';

/** The person's skills, the primary ones first, then by name. */
export const readSkills = (deps: { db: Db }, ctx: UserContext): Promise<Skill[]> =>
  deps.db.withUser(ctx, async (tx) => (await listSkills(tx, true)).map(toSkill));
