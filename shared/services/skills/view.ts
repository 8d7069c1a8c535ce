import type { Skill } from '../../contracts/history.ts';
import type { SkillRow } from '../../db/queries/skills.ts';
import { skillById } from '../../domain/skills/dictionary.ts';

/** A row as the API shows it. */
export function toSkill(row: SkillRow): Skill {
  return {
    id: row.id,
    skill_name: row.skill_name,
    skill_level: row.skill_level,
    years_experience: row.years_experience === null ? null : Number(row.years_experience),
    is_primary: row.is_primary,
    in_dictionary: row.skill_id !== null,
    dictionary_name: row.skill_id === null ? null : (skillById(row.skill_id)?.name ?? null),
    source_resume_id: row.source_resume_id,
    created_at: row.created_at.toISOString(),
  };
}
