import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SKILLS } from '../../shared/domain/skills/dictionary.generated.ts';

/**
 * Makes shared/domain/skills/dictionary.generated.ts from the curated lists beside this script. Ids are taken from
 * the dictionary that is there, so a skill keeps its number for ever; a new one gets the next free number. With --check
 * it compares instead, and exits 1 when the committed file is not what the lists make.
 */
const here = import.meta.dirname;
const target = join(here, '../../shared/domain/skills/dictionary.generated.ts');

const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('c++', 'cpp')
    .replaceAll('#', '-sharp')
    .replace(/^\./, 'dot')
    .replaceAll('+', 'plus')
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const known = new Map(SKILLS.map(([id, slug]) => [slug, id]));
let next = Math.max(0, ...known.values()) + 1;
const owner = new Map<string, string>();
const rows: string[] = [];

for (const file of readdirSync(join(here, 'curated'))
  .filter((name) => name.endsWith('.txt'))
  .sort()) {
  const trade = file.replace('.txt', '');
  for (const line of readFileSync(join(here, 'curated', file), 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const names = line
      .split('|')
      .map((part) => part.trim())
      .filter((part) => part !== '');
    const first = names[0];
    if (first === undefined) continue;
    const name = first.replace(/^[=?~-]/, '');
    const slug = slugOf(name);
    for (const alias of names) {
      const key = alias.replace(/^[=?~-]/, '').toLowerCase();
      const other = owner.get(key);
      if (other !== undefined && other !== slug)
        throw new Error(`"${alias}" belongs to ${other} and to ${slug}: keep one.`);
      owner.set(key, slug);
    }
    if (!known.has(slug)) known.set(slug, next++);
    rows.push(`  ${JSON.stringify([known.get(slug), slug, name, trade, names])},`);
  }
}

const source = `// Made by scripts/skills/build.ts from scripts/skills/curated: change the lists and run it again.
/** id, slug, name, trade, how it is found (the marks are explained in scripts/skills/curated/README.md). */
export type SkillRow = readonly [number, string, string, string, readonly string[]];

export const SKILLS: readonly SkillRow[] = [
${rows.join('\n')}
];
`;
const biome = join(here, '../../node_modules/@biomejs/biome/bin/biome');
const made = execFileSync(process.execPath, [biome, 'format', `--stdin-file-path=${target}`], {
  input: source,
  encoding: 'utf8',
});

if (!process.argv.includes('--check')) {
  writeFileSync(target, made);
  console.log(`${rows.length} skills, ${owner.size} names`);
} else if (readFileSync(target, 'utf8') !== made) {
  console.error('The skills dictionary is not what the lists make: node scripts/skills/build.ts');
  process.exit(1);
}
