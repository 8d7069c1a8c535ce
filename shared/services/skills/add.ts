import type { NewSkill, Skill } from '../../contracts/history.ts';
import { insertSkills, listSkills } from '../../db/queries/skills.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, LimitReached } from '../../domain/errors.ts';
import { skillKey } from '../../domain/profile/skill-key.ts';
import { changeAndRematch } from '../matches/request.ts';
import type { PersonDeps } from '../profiles/deps.ts';
import { toSkill } from './view.ts';

export const MOST_SKILLS = 200;

/**
 * Adds a skill. Throws Conflict when the person has it already, in whatever spelling, and LimitReached beyond the number
 * of skills that are kept.
 */
export async function addSkill(deps: PersonDeps, ctx: UserContext, skill: NewSkill): Promise<Skill> {
  return await changeAndRematch(
    deps,
    ctx,
    async (tx) => {
      const known = await listSkills(tx);
      if (known.length >= MOST_SKILLS)
        throw new LimitReached(`At most ${MOST_SKILLS} skills are kept. Delete some first.`);
      const twin = known.some((other) => skillKey(other.skill_name) === skillKey(skill.skill_name));
      const [row] = twin ? [] : await insertSkills(tx, [{ ...skill, user_id: ctx.userId }]);
      if (row === undefined) throw new Conflict('You have this skill already.');
      return toSkill(row);
    },
    'person',
  );
}
