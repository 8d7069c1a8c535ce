import { SKILLS } from './dictionary.generated.ts';
import { normaliseSkillName, tokenise } from './tokens.ts';

export type Skill = { id: number; slug: string; name: string; trade: string };

/** How an alias may be found in a text; the marks are explained in scripts/skills/curated/README.md. */
export type AliasRule = 'plain' | 'exact' | 'context' | 'language';
export type Alias = { skillId: number; rule: AliasRule; words: readonly string[]; lower: readonly string[] };

type Index = {
  byId: ReadonlyMap<number, Skill>;
  byName: ReadonlyMap<string, number>;
  /** Aliases by their first word, longest first. */
  byFirstWord: ReadonlyMap<string, readonly Alias[]>;
};

const RULES: Readonly<Record<string, AliasRule | 'never'>> = {
  '=': 'exact',
  '?': 'context',
  '~': 'language',
  '-': 'never',
};

const build = (): Index => {
  const byId = new Map<number, Skill>();
  const byName = new Map<string, number>();
  const byFirstWord = new Map<string, Alias[]>();
  for (const [id, slug, name, trade, marked] of SKILLS) {
    byId.set(id, { id, slug, name, trade });
    for (const entry of marked) {
      const rule = RULES[entry.charAt(0)] ?? 'plain';
      const alias = /^[=?~-]/.test(entry) ? entry.slice(1) : entry;
      const key = normaliseSkillName(alias);
      if (!byName.has(key)) byName.set(key, id);
      if (rule === 'never') continue;
      const tokens = tokenise(alias);
      const first = tokens[0];
      if (first === undefined) continue;
      const found = byFirstWord.get(first.lower) ?? [];
      found.push({ skillId: id, rule, words: tokens.map((t) => t.text), lower: tokens.map((t) => t.lower) });
      byFirstWord.set(first.lower, found);
    }
  }
  for (const aliases of byFirstWord.values()) aliases.sort((a, b) => b.words.length - a.words.length);
  return { byId, byName, byFirstWord };
};

let made: Index | undefined;
/** The dictionary's look-ups, made at the first use. */
export const skillIndex = (): Index => {
  made ??= build();
  return made;
};

/** The skill of a number; undefined for one the dictionary never had. */
export const skillById = (id: number): Skill | undefined => skillIndex().byId.get(id);

/** The skill a person or a board means by a name ("JS", "Javascript", " postgres "); undefined when it is unknown. */
export const resolveSkill = (name: string): Skill | undefined => {
  const id = skillIndex().byName.get(normaliseSkillName(name));
  return id === undefined ? undefined : skillById(id);
};

/** Every name the dictionary understands, in the compared form, with its skill: the rows of jobs.skill_aliases. */
export const skillNames = (): { alias: string; skillId: number }[] =>
  [...skillIndex().byName].map(([alias, skillId]) => ({ alias, skillId }));
