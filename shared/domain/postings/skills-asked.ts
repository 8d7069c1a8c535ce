import { findSkills } from '../skills/find.ts';
import { readSections } from './sections.ts';

/** A skill that a posting asks for: required, or only welcome. */
export type SkillAsked = { skillId: number; isRequired: boolean };

/** More than this no posting asks in earnest; what stands first counts. */
const MOST_SKILLS = 40;
const WELCOME =
  /\b(?:nice[- ]to[- ]have|preferred|preferably|a (?:big |huge |strong )?(?:plus|bonus|advantage)|is (?:a )?plus|pluses|bonus(?: points)?|ideally|desirable|desired|advantageous|beneficial|good to have|not required|optional|would be (?:great|nice|helpful))\b/iu;

/**
 * The skills that a posting's title and text ask for. Sections under "nice to have" and clauses that say "a plus" are
 * optional; what the intro, the benefits and the legal part name does not count where the posting has a section of
 * duties or requirements. Required wins over optional.
 */
export const readSkillsAsked = (title: string, text: string): SkillAsked[] => {
  const lines = readSections(text);
  const structured = lines.some((line) => line.kind === 'required' || line.kind === 'duties');
  const asked = new Map<number, boolean>();
  const add = (skillId: number, isRequired: boolean) => {
    if (asked.size < MOST_SKILLS || asked.has(skillId)) asked.set(skillId, isRequired || asked.get(skillId) === true);
  };
  for (const found of findSkills(title)) add(found.skillId, true);
  for (const line of lines) {
    if (line.kind === 'other' || (line.kind === 'intro' && structured)) continue;
    for (const clause of line.text.split(/(?<=[;.!])\s/u)) {
      const optional = line.kind === 'optional' || WELCOME.test(clause);
      for (const found of findSkills(clause)) add(found.skillId, !optional);
    }
  }
  return [...asked].map(([skillId, isRequired]) => ({ skillId, isRequired }));
};
