import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as linguist from 'linguist-languages';
import { slugOf } from '../../shared/domain/skills/slug.ts';
import { normaliseSkillName } from '../../shared/domain/skills/tokens.ts';

/** A skill as the lists write it; the names keep their marks, the skill's own name is the first. */
export type Listed = { slug: string; trade: string; names: string[] };

const curated = join(import.meta.dirname, 'curated');
export const bare = (marked: string): string => marked.replace(/^[=?~-]/, '');
export const keyOf = (marked: string): string => normaliseSkillName(bare(marked));

const linesOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

const namesOf = (line: string): string[] =>
  line
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The own lists. A name may belong to one skill only; every clash is named, so that all are mended at once. */
export const readCurated = (): Map<string, Listed> => {
  const skills = new Map<string, Listed>();
  const owner = new Map<string, string>();
  const clashes: string[] = [];
  const files = readdirSync(curated).filter((name) => name.endsWith('.txt'));
  for (const file of files.sort()) {
    for (const line of linesOf(join(curated, file))) {
      const names = namesOf(line);
      const slug = slugOf(bare(names[0] ?? ''));
      if (skills.has(slug)) clashes.push(`${file}: ${names[0]} is there twice`);
      for (const name of names) {
        const other = owner.get(keyOf(name));
        if (other !== undefined && other !== slug)
          clashes.push(`${file}: "${name}" belongs to ${other} and to ${slug}`);
        owner.set(keyOf(name), slug);
      }
      skills.set(slug, { slug, trade: file.replace('.txt', ''), names: [...new Set(names)] });
    }
  }
  if (clashes.length > 0) throw new Error(`Keep one of each:\n${clashes.join('\n')}`);
  return skills;
};

/**
 * Adds the programming languages of linguist-languages that the own lists lack, and to those there their other names.
 * A name made of one plain word ("Click", "Clean") is understood when a person writes it, never looked for in texts.
 */
export const addLinguist = (skills: Map<string, Listed>): void => {
  const owner = new Map([...skills.values()].flatMap((skill) => skill.names.map((name) => [keyOf(name), skill])));
  for (const language of Object.values(linguist)) {
    if (language.type !== 'programming') continue;
    const marked = (name: string) =>
      name === language.name && /\p{L}\p{Ll}*(?:\p{Lu}|\d)/u.test(name) && name.length > 5 ? `=${name}` : `-${name}`;
    let skill = owner.get(keyOf(language.name));
    if (skill === undefined) {
      const slug = slugOf(language.name);
      if (slug === '' || skills.has(slug)) continue;
      skill = { slug, trade: 'software', names: [] };
      skills.set(slug, skill);
    }
    for (const name of [language.name, ...('aliases' in language ? language.aliases : [])]) {
      if (owner.has(keyOf(name)) || /[|`\\$]/.test(name)) continue;
      skill.names.push(marked(name));
      owner.set(keyOf(name), skill);
    }
  }
};

const LANGUAGES = ['de', 'fr', 'es', 'it', 'nl', 'pt'];
/** Words that are long enough to be met without their accents, too: `contabilidade`, `comptabilite`. */
const WITHOUT_ACCENTS = 8;
const withoutAccents = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');

/**
 * Adds the names that skills have in other languages (`abroad.txt`): `Payroll | de: Lohnabrechnung | fr: ...`. One word for a
 * skill whose own name is never looked for in texts is not looked for either. What another skill is called already is left
 * to that one, and named, unless both mean the same skill.
 */
export const addAbroad = (skills: Map<string, Listed>): void => {
  const owner = new Map([...skills.values()].flatMap((skill) => skill.names.map((name) => [keyOf(name), skill])));
  const faults: string[] = [];
  for (const line of linesOf(join(import.meta.dirname, 'abroad.txt'))) {
    const [own = '', ...parts] = namesOf(line);
    const skill = skills.get(slugOf(bare(own)));
    if (skill === undefined) {
      faults.push(`no list has ${own}`);
      continue;
    }
    for (const part of parts) {
      const [language = '', words = ''] = part.split(': ');
      if (!LANGUAGES.includes(language)) faults.push(`${own}: "${part}" begins with none of ${LANGUAGES.join(', ')}`);
      for (const name of words.split(',').map((one) => one.trim())) {
        const marked = skill.names[0]?.startsWith('-') && !/[\s=?~-]/.test(name) ? `-${name}` : name;
        const plain = withoutAccents(marked);
        const forms = plain !== marked && bare(plain).length >= WITHOUT_ACCENTS ? [marked, plain] : [marked];
        for (const form of forms) {
          const other = owner.get(keyOf(form));
          if (other !== undefined && other !== skill && form === marked)
            faults.push(`${own}: "${name}" belongs to ${other.slug}`);
          if (other !== undefined) continue;
          skill.names.push(form);
          owner.set(keyOf(form), skill);
        }
      }
    }
  }
  if (faults.length > 0) throw new Error(`Mend abroad.txt:\n${faults.join('\n')}`);
};

/** `related.txt`: "React > Next.js | Redux" says that who knows one on the right knows something of the left. */
export const readRelated = (skills: ReadonlyMap<string, Listed>): [string, string[]][] => {
  const unknown: string[] = [];
  const slugFor = (name: string): string => {
    const slug = slugOf(name.trim());
    if (!skills.has(slug)) unknown.push(name.trim());
    return slug;
  };
  const related = linesOf(join(import.meta.dirname, 'related.txt')).map((line): [string, string[]] => {
    const [broader = '', narrower = ''] = line.split(' > ');
    return [slugFor(broader), namesOf(narrower).map(slugFor)];
  });
  if (unknown.length > 0) throw new Error(`related.txt names skills that no list has: ${unknown.join(', ')}`);
  return related;
};
