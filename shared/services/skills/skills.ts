import type { NewSkill, Skill } from '../../contracts/history.ts';
import { deleteSkill, insertSkills, listSkills, type SkillRow } from '../../db/queries/skills.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, LimitReached, NotFound } from '../../domain/errors.ts';
import { skillKey } from '../../domain/profile/skill-key.ts';
import type { PersonDeps } from '../profiles/deps.ts';
import { rematch } from '../profiles/rematch.ts';

const mostSkills = 200;

export const readSkills = (deps: { db: Db }, ctx: UserContext): Promise<Skill[]> =>
  deps.db.withUser(ctx, async (tx) => (await listSkills(tx)).map(toSkill));

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

export async function removeSkill(deps: PersonDeps, ctx: UserContext, id: string): Promise<void> {
  if (!(await deps.db.withUser(ctx, (tx) => deleteSkill(tx, id)))) throw new NotFound('skill');
  await rematch(deps, ctx);
}

function toSkill(row: SkillRow): Skill {
  return {
    id: row.id,
    skill_name: row.skill_name,
    skill_level: row.skill_level,
    years_experience: row.years_experience === null ? null : Number(row.years_experience),
    is_primary: row.is_primary,
    in_dictionary: row.skill_id !== null,
    source_resume_id: row.source_resume_id,
    created_at: row.created_at.toISOString(),
  };
}
