import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { skillById } from '../../../shared/domain/skills/dictionary.ts';
import { findSkills } from '../../../shared/domain/skills/find.ts';

/**
 * Own sentences with names that are words or letters besides ("Go", "R", "Excel", "Chef"), written before the rules
 * were tuned: "+" where the skill is meant, "-" where it is not.
 */
export const measureAmbiguous = (): { right: number; all: number; wrong: string[] } => {
  const lines = readFileSync(join(import.meta.dirname, 'ambiguous.tsv'), 'utf8')
    .trim()
    .split('\n');
  const wrong = lines.filter((line) => {
    const [sign, name, text = ''] = line.split('\t');
    const found = findSkills(text).some((one) => skillById(one.skillId)?.name === name);
    return found !== (sign === '+');
  });
  return { right: lines.length - wrong.length, all: lines.length, wrong };
};
