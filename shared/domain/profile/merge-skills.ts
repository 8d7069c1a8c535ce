import { SKILL_LEVELS, type SkillLevel } from '../enums.ts';
import { skillKey } from './skill-key.ts';

export type SaidSkill = {
  skill_name: string;
  skill_level: SkillLevel | null;
  years_experience: number | null;
  is_primary: boolean;
};
export type Joined = { skill_name: string; also: string[] };

const rank = (level: SkillLevel | null): number => (level === null ? -1 : SKILL_LEVELS.indexOf(level));

function join(one: SaidSkill, other: SaidSkill): SaidSkill {
  const years = [one.years_experience, other.years_experience].filter((value) => value !== null);
  return {
    skill_name: one.skill_name,
    skill_level: rank(other.skill_level) > rank(one.skill_level) ? other.skill_level : one.skill_level,
    years_experience: years.length === 0 ? null : Math.max(...years),
    is_primary: one.is_primary || other.is_primary,
  };
}

/**
 * One entry a skill, whatever its spellings: the first spelling, the highest level, the most years, primary if any of them
 * is. In the order of their first mention.
 */
export function mergeSkills(said: readonly SaidSkill[]): { skills: SaidSkill[]; merged: Joined[] } {
  const byKey = new Map<string, { skill: SaidSkill; also: string[] }>();
  for (const skill of said) {
    const key = skillKey(skill.skill_name);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { skill, also: [] });
    else byKey.set(key, { skill: join(known.skill, skill), also: [...known.also, skill.skill_name] });
  }
  const joined = [...byKey.values()];
  return {
    skills: joined.map(({ skill }) => skill),
    merged: joined.flatMap(({ skill, also }) => (also.length === 0 ? [] : [{ skill_name: skill.skill_name, also }])),
  };
}
