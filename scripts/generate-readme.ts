import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/**
 * Writes the table of endpoints into the README, between its two marks, from the OpenAPI document.
 * With --check it writes nothing and fails when the README differs.
 */
const root = join(import.meta.dirname, '..');
const readme = join(root, 'README.md');
const MARKS = /(<!-- endpoints: generated from the OpenAPI document -->\n)[\s\S]*?(<!-- end of endpoints -->)/;

const Operation = z.object({ tags: z.array(z.string()).min(1), summary: z.string() });
const Document = z.object({ paths: z.record(z.string(), z.record(z.string(), Operation)) });

const document = Document.parse(JSON.parse(readFileSync(join(root, 'functions/docs/openapi.json'), 'utf8')));
const rows = Object.entries(document.paths).flatMap(([path, operations]) =>
  Object.entries(operations).map(([method, { tags, summary }]) => ({
    tag: tags[0] ?? '',
    line: `| \`${method.toUpperCase()} ${path}\` | ${summary} |`,
  })),
);
const tags = [...new Set(rows.map(({ tag }) => tag))].sort();
const table = tags
  .map((tag) => [`| **${tag}** | |`, ...rows.filter((row) => row.tag === tag).map(({ line }) => line)].join('\n'))
  .join('\n');

const before = readFileSync(readme, 'utf8');
if (!MARKS.test(before)) throw new Error('README.md has lost its marks around the endpoints.');
const after = before.replace(
  MARKS,
  (_, open: string, close: string) => `${open}| endpoint | what it does |\n|---|---|\n${table}\n${close}`,
);
if (process.argv.includes('--check')) {
  if (after !== before) {
    process.stderr.write("README.md's endpoints differ from the OpenAPI document: run npm run generate.\n");
    process.exit(1);
  }
} else {
  writeFileSync(readme, after);
}
