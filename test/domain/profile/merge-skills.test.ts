import fc from 'fast-check';
import { SKILL_LEVELS } from '../../../shared/domain/enums.ts';
import { mergeSkills, type SaidSkill } from '../../../shared/domain/profile/merge-skills.ts';
import { skillKey } from '../../../shared/domain/profile/skill-key.ts';

const said = (skill_name: string, more: Partial<SaidSkill> = {}): SaidSkill => ({
  skill_name,
  skill_level: null,
  years_experience: null,
  is_primary: false,
  ...more,
});

test('spellings of one skill are one: the first spelling, the highest level, the most years, primary if any', () => {
  const { skills, merged } = mergeSkills([
    said('JS', { skill_level: 'beginner', years_experience: 2 }),
    said('Baking'),
    said('JavaScript', { skill_level: 'expert' }),
    said('javascript ', { years_experience: 7.5, is_primary: true }),
  ]);
  expect(skills).toEqual([
    { skill_name: 'JS', skill_level: 'expert', years_experience: 7.5, is_primary: true },
    said('Baking'),
  ]);
  expect(merged).toEqual([{ skill_name: 'JS', also: ['JavaScript', 'javascript '] }]);
});

const anySkill = fc.record({
  skill_name: fc.constantFrom(
    'JS',
    'JavaScript',
    'Postgres',
    'PostgreSQL',
    'Weaving',
    'weaving ',
    'C++',
    'Go',
    'Golang',
  ),
  skill_level: fc.constantFrom(null, ...SKILL_LEVELS),
  years_experience: fc.constantFrom(null, 0, 1.5, 12),
  is_primary: fc.boolean(),
});

test('no skill is left out or doubled, merging again changes nothing, and the order of what is said decides only spellings', () => {
  fc.assert(
    fc.property(fc.array(anySkill, { maxLength: 12 }), (list) => {
      const { skills } = mergeSkills(list);
      const keys = skills.map(({ skill_name }) => skillKey(skill_name));
      expect(new Set(keys).size).toBe(keys.length);
      expect(new Set(keys)).toEqual(new Set(list.map(({ skill_name }) => skillKey(skill_name))));
      expect(mergeSkills(skills)).toEqual({ skills, merged: [] });
      const facts = (of: readonly SaidSkill[]) =>
        new Map(of.map(({ skill_name, ...rest }) => [skillKey(skill_name), rest]));
      expect(facts(mergeSkills([...list].reverse()).skills)).toEqual(facts(skills));
    }),
  );
});
