import { randomUUID } from 'node:crypto';
import { assertUnchanged } from '../../contracts/etag.ts';
import type { NewSkill, SkillsReplaced } from '../../contracts/history.ts';
import { deleteSkills, listSkills, type SkillRow, writeSkills } from '../../db/queries/skills.ts';
import type { UserContext } from '../../domain/context.ts';
import { LimitReached } from '../../domain/errors.ts';
import { mergeSkills } from '../../domain/profile/merge-skills.ts';
import { skillKey } from '../../domain/profile/skill-key.ts';
import { changeAndRematch } from '../matches/request.ts';
import type { PersonDeps } from '../profiles/deps.ts';
import { MOST_SKILLS } from './add.ts';
import { toSkill } from './view.ts';

/**
 * Makes the person's skills exactly these. Spellings of one skill are joined; a skill that they have already, in whatever
 * spelling, keeps its id and its link to a resume. Throws LimitReached, and PreconditionFailed when `ifMatch` is not the
 * ETag of the list.
 */
export async function replaceSkills(
  deps: PersonDeps,
  ctx: UserContext,
  items: readonly NewSkill[],
  ifMatch?: string,
): Promise<SkillsReplaced> {
  const { skills, merged } = mergeSkills(items);
  if (skills.length > MOST_SKILLS) throw new LimitReached(`At most ${MOST_SKILLS} skills are kept.`);
  return await changeAndRematch(
    deps,
    ctx,
    async (tx) => {
      const known = await listSkills(tx);
      assertUnchanged(ifMatch, () => ({ items: known.map(toSkill) }));
      const byKey = new Map<string, SkillRow>();
      for (const row of known) if (!byKey.has(skillKey(row.skill_name))) byKey.set(skillKey(row.skill_name), row);
      const rows = skills.map((skill) => ({
        ...skill,
        id: byKey.get(skillKey(skill.skill_name))?.id ?? randomUUID(),
        user_id: ctx.userId,
        years_experience: skill.years_experience === null ? null : String(skill.years_experience),
      }));
      const kept = new Set(rows.map(({ id }) => id));
      const gone = known.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
      if (gone.length > 0) await deleteSkills(tx, gone);
      const written = rows.length === 0 ? [] : await writeSkills(tx, rows);
      const order = (a: SkillRow, b: SkillRow) =>
        Number(b.is_primary) - Number(a.is_primary) || a.skill_name.localeCompare(b.skill_name);
      return { items: written.sort(order).map(toSkill), merged };
    },
    'person',
  );
}
