import { resolveSkill, skillById } from '../skills/dictionary.ts';
import { findSkills } from '../skills/find.ts';
import type { LetterPosting } from './letter.ts';
import { rootsOf } from './words.ts';

/** What a posting asks for: ids of skills in its order, and the roots of its words. */
export type Asked = { skills: readonly number[]; words: ReadonlySet<string> };

/** Reads it once for all that is held against it. */
export function askedBy(posting: LetterPosting): Asked {
  const listed = posting.skills.flatMap((name) => resolveSkill(name)?.id ?? []);
  const skills = [...new Set([...listed, ...findSkills(posting.text).map((mention) => mention.skillId)])];
  return {
    skills: skills.filter((id) => skillById(id) !== undefined),
    words: rootsOf(`${posting.title} ${posting.text}`),
  };
}

/** How much of what is asked a deed speaks of: two for a skill, three tenths for a word, a half for a figure. */
export function relevanceOf(text: string, asked: Asked): { score: number; skills: number[]; words: number } {
  const own = new Set(findSkills(text).map((mention) => mention.skillId));
  const skills = asked.skills.filter((id) => own.has(id));
  const words = [...rootsOf(text)].filter((word) => asked.words.has(word)).length;
  return { score: 2 * skills.length + 0.3 * words + (/\d/.test(text) ? 0.5 : 0), skills, words };
}
