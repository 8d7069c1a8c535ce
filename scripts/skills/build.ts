import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addAbroad, addLinguist, readCurated, readRelated } from './lists.ts';

/**
 * Makes shared/domain/skills/dictionary.generated.ts from the lists beside this script and linguist-languages. Numbers
 * are kept in ids.txt: a skill keeps its own for ever, a new one gets the next free number. With --check it compares
 * instead, and exits 1 when the committed files are not what the lists make.
 */
const here = import.meta.dirname;
const target = join(here, '../../shared/domain/skills/dictionary.generated.ts');
const register = join(here, 'ids.txt');

const skills = readCurated();
addLinguist(skills);
addAbroad(skills);

const ids = new Map(
  readFileSync(register, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): [string, number] => {
      const [id = '', slug = ''] = line.split(' ');
      return [slug, Number(id)];
    }),
);
let next = Math.max(0, ...ids.values()) + 1;
for (const slug of skills.keys()) if (!ids.has(slug)) ids.set(slug, next++);
const idOf = (slug: string): string => String(ids.get(slug) ?? '');

const lines: string[] = [];
let trade = '';
for (const skill of [...skills.values()].sort((a, b) => (a.trade < b.trade ? -1 : a.trade > b.trade ? 1 : 0))) {
  if (skill.trade !== trade) lines.push(`#${skill.trade}`);
  trade = skill.trade;
  lines.push([idOf(skill.slug), ...skill.names].join('|'));
}
const related = readRelated(skills).map(([broader, narrower]) => [broader, ...narrower].map(idOf).join(' '));
const packed = lines.join('\n');
if (/[`\\]|\$\{/.test(packed)) throw new Error('A name holds a backtick, a backslash or "${": write it otherwise.');

const made = `// Made by scripts/skills/build.ts from the lists beside it: change those and run it again.
/** A trade after "#", then its skills: number, names as they are marked (scripts/skills/curated/README.md). */
export const PACKED_SKILLS = \`${packed}\`;

/** A skill's number, then those of narrower ones. */
export const PACKED_RELATED = \`${related.join('\n')}\`;
`;
const registered = [...ids].map(([slug, id]) => `${id} ${slug}\n`).join('');

if (!process.argv.includes('--check')) {
  writeFileSync(target, made);
  writeFileSync(register, registered);
  console.log(`${skills.size} skills, ${[...skills.values()].reduce((sum, one) => sum + one.names.length, 0)} names`);
} else if (readFileSync(target, 'utf8') !== made || readFileSync(register, 'utf8') !== registered) {
  console.error('The skills dictionary is not what the lists make: node scripts/skills/build.ts');
  process.exit(1);
}
