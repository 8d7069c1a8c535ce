import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import * as z from 'zod';
import { projectDir } from '../../local/functions.ts';

const configFile = join(projectDir, '.dependency-cruiser.cjs');
const Config = z.object({ forbidden: z.array(z.object({ name: z.string(), comment: z.string().min(30) })) });
const config = Config.parse(createRequire(import.meta.url)(configFile));

const copies: string[] = [];
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

/** A project of these files alone, under the rules of this one: "rule: file" for each violation. */
function violations(files: Record<string, string>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'jobhunt-imports-'));
  copies.push(root);
  for (const file of ['package.json', 'tsconfig.json']) cpSync(join(projectDir, file), join(root, file));
  symlinkSync(join(projectDir, 'node_modules'), join(root, 'node_modules'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const bin = join(projectDir, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const folders = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))];
  const run = spawnSync(process.execPath, [bin, '--config', configFile, '--output-type', 'json', ...folders], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const Output = z.object({
    summary: z.object({ violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })) }),
  });
  const output = Output.safeParse(JSON.parse(run.stdout || 'null'));
  if (!output.success) throw new Error(`dependency-cruiser failed:\n${run.stdout}\n${run.stderr}`);
  return output.data.summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`);
}

const empty = 'export const x = 1;\n';
const imports = (path: string) => `import { x } from '${path}';\nexport const y = x;\n`;

/** What the imported files are; none of them breaks a rule. */
const targets = {
  'shared/domain/rule.ts': empty,
  'shared/contracts/thing.ts': empty,
  'shared/db/scope.ts': empty,
  'shared/db/pool.ts': empty,
  'shared/db/queries/things.ts': imports('../scope.ts'),
  'shared/adapters/mail/port.ts': 'export type Mail = { send(): void };\nexport const x = 1;\n',
  'shared/adapters/mail/vendor.ts': imports('./port.ts'),
  'shared/services/things/make.ts': imports('../../adapters/mail/port.ts'),
  'shared/runtime/mail.ts': imports('../adapters/mail/vendor.ts'),
  'functions/one/handler.ts': imports('../../shared/runtime/mail.ts'),
  'local/stack.ts': empty,
  'test/support/help.ts': imports('../../local/stack.ts'),
};

/** For each rule a file that breaks it. */
const broken: Record<string, Record<string, string>> = {
  'domain-imports-domain': { 'shared/domain/a.ts': imports('../contracts/thing.ts') },
  'domain-uses-no-package': {
    'shared/domain/b.ts': "import { readFileSync } from 'node:fs';\nexport const y = readFileSync;\n",
  },
  'contracts-import-domain': { 'shared/contracts/a.ts': imports('../db/scope.ts') },
  'queries-import-domain-and-scope': { 'shared/db/queries/a.ts': imports('../../adapters/mail/port.ts') },
  'services-import-ports': { 'shared/services/things/a.ts': imports('../../adapters/mail/vendor.ts') },
  'adapters-import-no-data': { 'shared/adapters/mail/a.ts': imports('../../db/scope.ts') },
  'use-cases-do-no-io': {
    'shared/services/things/d.ts': "import { request } from 'node:https';\nexport const y = request;\n",
  },
  'migrations-import-domain': { 'migrations/a.ts': imports('../shared/db/scope.ts') },
  'runtime-is-for-handlers': { 'shared/services/things/b.ts': imports('../../runtime/mail.ts') },
  'function-imports-no-function': { 'functions/two/handler.ts': imports('../one/handler.ts') },
  'table-of-places-is-for-readers': {
    'functions/four/handler.ts': imports('../../shared/domain/places/find.ts'),
    'shared/domain/places/find.ts': imports('./gazetteer.generated.ts'),
    'shared/domain/places/gazetteer.generated.ts': empty,
  },
  'nothing-imports-functions': { 'local/a.ts': imports('../functions/one/handler.ts') },
  'nothing-imports-local': { 'shared/runtime/a.ts': imports('../../local/stack.ts') },
  'product-imports-no-tests': { 'local/b.ts': imports('../test/support/help.ts') },
  'console-is-a-client': { 'console/src/a.ts': imports('../../shared/domain/rule.ts') },
  'nothing-imports-the-console': { 'local/c.ts': imports('../console/src/b.ts'), 'console/src/b.ts': empty },
  'functions-are-thin': { 'functions/three/handler.ts': imports('../../shared/db/queries/things.ts') },
  'one-pool': { 'shared/runtime/b.ts': "import pg from 'pg';\nexport const y = new pg.Pool();\n" },
  'pool-for-client': { 'shared/db/a.ts': imports('./pool.ts') },
  'sql-in-queries': {
    'shared/services/things/c.ts': "import { sql } from 'kysely';\nexport const y = sql`select 1`;\n",
  },
  'vendors-in-adapters': { 'shared/runtime/c.ts': "import OpenAI from 'openai';\nexport const y = OpenAI;\n" },
  'development-packages-stay-home': {
    'shared/runtime/d.ts': "import { startFauxqs } from 'fauxqs';\nexport const y = startFauxqs;\n",
  },
  'imports-are-seen': {
    'shared/runtime/f.ts':
      "import { createRequire } from 'node:module';\nexport const y = createRequire(import.meta.url);\n",
  },
  'packages-are-listed': { 'shared/runtime/e.ts': "import x from 'not-installed-at-all';\nexport const y = x;\n" },
  'no-cycles': { 'shared/domain/c.ts': imports('./d.ts'), 'shared/domain/d.ts': imports('./c.ts') },
};

test('every rule has a file that is seen to break it, and says what to do instead', () => {
  expect(Object.keys(broken).sort()).toEqual(config.forbidden.map(({ name }) => name).sort());
  const seen = violations(Object.assign({}, targets, ...Object.values(broken)));
  for (const [rule, files] of Object.entries(broken)) {
    expect(seen).toContain(`${rule}: ${Object.keys(files)[0]}`);
  }
  const guilty = new Set(Object.values(broken).flatMap((files) => Object.keys(files)));
  expect(seen.filter((line) => !guilty.has(line.split(': ')[1] ?? ''))).toEqual([]);
});

test('types alone may come from a pool or a query builder', () => {
  const file =
    "import type { Pool } from 'pg';\nimport type { Kysely } from 'kysely';\nexport type Y = [Pool, Kysely<object>];\n";
  expect(violations({ ...targets, 'shared/services/things/types.ts': file })).toEqual([]);
});
