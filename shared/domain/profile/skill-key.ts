import { resolveSkill } from '../skills/dictionary.ts';
import { normaliseSkillName } from '../skills/tokens.ts';

/** Two names of one skill have one key: by the dictionary, else by their spelling. */
export function skillKey(name: string): string {
  return resolveSkill(name)?.slug ?? normaliseSkillName(name);
}
