import type { Skill, SkillPatch } from '../../contracts/history.ts';
import { changeSkill, listSkills } from '../../db/queries/skills.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import { skillKey } from '../../domain/profile/skill-key.ts';
import { changeAndRematch } from '../matches/request.ts';
import type { PersonDeps } from '../profiles/deps.ts';
import { toSkill } from './view.ts';

/** Changes what is given. Throws NotFound, and Conflict when its new name is another skill that the person has. */
export async function patchSkill(deps: PersonDeps, ctx: UserContext, id: string, patch: SkillPatch): Promise<Skill> {
  return await changeAndRematch(
    deps,
    ctx,
    async (tx) => {
      const known = await listSkills(tx);
      const before = known.find((one) => one.id === id);
      if (before === undefined) throw new NotFound('skill');
      const {
        skill_name = before.skill_name,
        skill_level = before.skill_level,
        is_primary = before.is_primary,
      } = patch;
      const key = skillKey(skill_name);
      if (known.some((other) => other.id !== id && skillKey(other.skill_name) === key)) {
        throw new Conflict('You have this skill already.');
      }
      const years = patch.years_experience === undefined ? before.years_experience : patch.years_experience;
      const years_experience = years === null ? null : String(years);
      const after = await changeSkill(tx, id, { skill_name, skill_level, years_experience, is_primary });
      if (after === undefined) throw new NotFound('skill');
      return toSkill(after);
    },
    'person',
  );
}
