import type { NewSkill, Skill } from '../../contracts/history.ts';
import { insertSkills, listSkills } from '../../db/queries/skills.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, LimitReached } from '../../domain/errors.ts';
import { skillKey } from '../../domain/profile/skill-key.ts';
import type { PersonDeps } from '../profiles/deps.ts';
import { rematch } from '../profiles/rematch.ts';
import { toSkill } from './view.ts';

const mostSkills = 200;

/** Throws Conflict when the person has the skill already, in whatever spelling. */
export async function addSkill(deps: PersonDeps, ctx: UserContext, skill: NewSkill): Promise<Skill> {
  const made = await deps.db.withUser(ctx, async (tx) => {
    const known = await listSkills(tx);
    if (known.length >= mostSkills) throw new LimitReached(`At most ${mostSkills} skills are kept. Delete some first.`);
    const twin = known.some((other) => skillKey(other.skill_name) === skillKey(skill.skill_name));
    const [row] = twin ? [] : await insertSkills(tx, [{ ...skill, user_id: ctx.userId }]);
    if (row === undefined) throw new Conflict('You have this skill already.');
    return toSkill(row);
  });
  await rematch(deps, ctx);
  return made;
}
