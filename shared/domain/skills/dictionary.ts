import { PACKED_RELATED, PACKED_SKILLS } from './dictionary.generated.ts';
import { slugOf } from './slug.ts';
import { normaliseSkillName, tokenise } from './tokens.ts';

export type Skill = { id: number; slug: string; name: string; trade: string };

/** How an alias may be found in a text; the marks are explained in scripts/skills/curated/README.md. */
export type AliasRule = 'plain' | 'exact' | 'context' | 'language';
export type Alias = { skillId: number; rule: AliasRule; words: readonly string[]; lower: readonly string[] };
/** The names that begin with the same words: those that end here, and what may come next. */
export type Branch = { ends: Alias[]; next: Map<string, Branch> | undefined };

type Index = {
  byId: ReadonlyMap<number, Skill>;
  byName: ReadonlyMap<string, number>;
  /** Names word by word, each word in its `stem`. */
  first: ReadonlyMap<string, Branch>;
};

const RULES: Readonly<Record<string, AliasRule | 'never'>> = {
  '=': 'exact',
  '?': 'context',
  '~': 'language',
  '-': 'never',
};

/** A word without the sign of its plural, so that "REST API" is found where "REST APIs" stands. */
export const stem = (word: string): string => {
  const end = word.length - 1;
  if (end < 3 || word[end] !== 's') return word;
  const before = word[end - 1];
  const kept = before === 's' || before === 'u' || before === 'i' || (before === 'c' && word[end - 2] === 'i');
  return kept ? word : word.slice(0, -1);
};

const plant = (first: Map<string, Branch>, alias: Alias): void => {
  let level = first;
  for (const [at, word] of alias.lower.entries()) {
    const key = stem(word);
    const branch = level.get(key) ?? { ends: [], next: undefined };
    level.set(key, branch);
    if (at === alias.lower.length - 1) {
      branch.ends.push(alias);
      return;
    }
    branch.next ??= new Map();
    level = branch.next;
  }
};

const build = (): Index => {
  const byId = new Map<number, Skill>();
  const byName = new Map<string, number>();
  const first = new Map<string, Branch>();
  let trade = '';
  for (const line of PACKED_SKILLS.split('\n')) {
    if (line.startsWith('#')) {
      trade = line.slice(1);
      continue;
    }
    const [number, ...marked] = line.split('|');
    const id = Number(number);
    const name = (marked[0] ?? '').replace(/^[=?~-]/, '');
    byId.set(id, { id, slug: slugOf(name), name, trade });
    for (const entry of marked) {
      const rule = RULES[entry.charAt(0)] ?? 'plain';
      const alias = /^[=?~-]/.test(entry) ? entry.slice(1) : entry;
      const key = normaliseSkillName(alias);
      if (!byName.has(key)) byName.set(key, id);
      if (rule === 'never') continue;
      const tokens = tokenise(alias);
      if (tokens.length === 0) continue;
      plant(first, { skillId: id, rule, words: tokens.map((t) => t.text), lower: tokens.map((t) => t.lower) });
    }
  }
  return { byId, byName, first };
};

let made: Index | undefined;
/** The dictionary's look-ups, made at the first use. */
export const skillIndex = (): Index => {
  made ??= build();
  return made;
};

/** Every skill of the dictionary: the rows of jobs.skills_dictionary. */
export const allSkills = (): Skill[] => [...skillIndex().byId.values()];

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

export type RelatedSkills = { broader: readonly number[]; narrower: readonly number[] };
let relations: Map<number, { broader: number[]; narrower: number[] }> | undefined;
const NONE: RelatedSkills = { broader: [], narrower: [] };

/**
 * The skills next to one: `broader` ones, of which who has it knows something (React: JavaScript), and `narrower` ones
 * (JavaScript: React). One step only; both empty where nothing is known.
 */
export const relatedSkills = (id: number): RelatedSkills => {
  if (relations === undefined) {
    const found = new Map<number, { broader: number[]; narrower: number[] }>();
    const of = (one: number) => {
      const there = found.get(one) ?? { broader: [], narrower: [] };
      found.set(one, there);
      return there;
    };
    for (const line of PACKED_RELATED.split('\n')) {
      const [broader = 0, ...narrower] = line.split(' ').map(Number);
      for (const one of narrower) {
        of(broader).narrower.push(one);
        of(one).broader.push(broader);
      }
    }
    relations = found;
  }
  return relations.get(id) ?? NONE;
};
