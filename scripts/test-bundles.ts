import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';

/**
 * Runs the HTTP tests once more, this time against the very archives that `npm run package` made: the tests run the
 * sources as ES modules, the cloud runs these CommonJS bundles. Packages first when an archive is missing or older
 * than a source.
 */
const root = join(import.meta.dirname, '..');
const archives = join(root, '.serverless');
const bundles = join(root, '.build/bundles');

const newest = (folder: string): number =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
const functionNames = readdirSync(join(root, 'functions'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const archiveOf = (name: string): string => join(archives, `${name}.zip`);

const sourcesChanged = Math.max(newest('functions'), newest('shared'));
const fresh = functionNames.every(
  (name) => existsSync(archiveOf(name)) && statSync(archiveOf(name)).mtimeMs > sourcesChanged,
);
const run = (args: string[], environment: Record<string, string> = {}): void => {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) process.exit(status ?? 1);
};
if (!fresh) run([join(root, 'scripts/package.ts')]);

rmSync(bundles, { recursive: true, force: true });
for (const name of functionNames) {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(archiveOf(name))))) {
    const target = resolve(bundles, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}
process.stdout.write(`\nThe HTTP tests against ${functionNames.length} packaged bundles:\n`);
run(['--experimental-vm-modules', join(root, 'node_modules/jest/bin/jest.js'), 'test/http'], {
  JOBHUNT_BUNDLES: bundles,
});
