import { resolveSkill } from '../../../shared/domain/skills/dictionary.ts';
import { findSkills } from '../../../shared/domain/skills/find.ts';
import { builtinPostings } from '../real-postings.ts';

export type Listed = { listed: number; known: number; written: number; found: number; unknown: [string, number][] };

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/**
 * builtin-2026 lists each posting's skills beside its text. `known` of those listed are in the dictionary; of the known
 * ones whose very name is `written` in the text above the list, `found` are found there.
 */
export const measureListed = (): Listed => {
  const unknown = new Map<string, number>();
  let [listed, known, written, found] = [0, 0, 0, 0];
  for (const { text } of builtinPostings()) {
    const at = text.lastIndexOf('\nSkills\n');
    if (at === -1) continue;
    const description = text.slice(0, at);
    const seen = new Set(findSkills(description).map((one) => one.skillId));
    for (const name of text.slice(at + 8).split(',')) {
      const trimmed = name.trim();
      if (trimmed === '') continue;
      listed += 1;
      const skill = resolveSkill(trimmed);
      if (skill === undefined) {
        unknown.set(trimmed, (unknown.get(trimmed) ?? 0) + 1);
        continue;
      }
      known += 1;
      if (!new RegExp(`(?<![\\p{L}\\p{N}])${escaped(trimmed)}(?![\\p{L}\\p{N}])`, 'iu').test(description)) continue;
      written += 1;
      if (seen.has(skill.id)) found += 1;
    }
  }
  return { listed, known, written, found, unknown: [...unknown].sort((a, b) => b[1] - a[1]) };
};
