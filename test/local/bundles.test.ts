import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { projectDir } from '../../local/functions.ts';
import { bundleFunctions } from '../../local/stack/bundles.ts';

const root = mkdtempSync(join(tmpdir(), 'jobhunt-bundles-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

cpSync(join(projectDir, 'serverless.yml'), join(root, 'serverless.yml'));
for (const folder of ['functions/one', 'functions/two', 'shared']) mkdirSync(join(root, folder), { recursive: true });
const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
const uses = "import { word } from '../../shared/word.ts';\nexport const handler = (): string => word;\n";
write('functions/one/handler.ts', uses);
write('functions/two/handler.ts', uses);

const target = join(root, 'bundles');
/** What the bundle answers in a process of its own, as in the cloud. */
const answer = (name: string): string => {
  const file = JSON.stringify(join(target, 'functions', name, 'handler.cjs'));
  return execFileSync(process.execPath, ['-p', `require(${file}).handler()`], { encoding: 'utf8' }).trim();
};

test('functions are bundled once, and again as soon as a file that went into them has changed', async () => {
  write('shared/word.ts', "export const word = 'first';\n");
  expect(await bundleFunctions(['one', 'two'], target, root)).toBe('built');
  expect([answer('one'), answer('two')]).toEqual(['first', 'first']);

  rmSync(target, { recursive: true });
  expect(await bundleFunctions(['one', 'two'], target, root)).toBe('unchanged');
  expect(answer('two')).toBe('first');

  write('shared/word.ts', "export const word = 'another';\n");
  expect(await bundleFunctions(['one', 'two'], target, root)).toBe('built');
  expect(answer('one')).toBe('another');
});

test('another list of functions is another build', async () => {
  expect(await bundleFunctions(['one'], target, root)).toBe('built');
});

test('a build that fails names the file, and is not taken for a finished one', async () => {
  write('shared/word.ts', 'export const word = ;\n');
  await expect(bundleFunctions(['one'], target, root)).rejects.toThrow('shared/word.ts');
  write('shared/word.ts', "export const word = 'mended';\n");
  expect(await bundleFunctions(['one'], target, root)).toBe('built');
  expect(answer('one')).toBe('mended');
});
