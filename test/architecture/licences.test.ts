import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { projectDir } from '../../local/functions.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

type Package = { license?: unknown; licenses?: unknown; dev?: true; installed?: false; optional?: true };

/** What the check says of a project with these packages. */
function check(packages: Record<string, Package>): { status: number | null; said: string } {
  const root = mkdtempSync(join(tmpdir(), 'jobhunt-licences-'));
  made.push(root);
  const entries = Object.entries(packages).map(([name, { dev, optional }]) => [
    `node_modules/${name}`,
    { dev, optional },
  ]);
  writeFileSync(
    join(root, 'package-lock.json'),
    JSON.stringify({ packages: { '': {}, ...Object.fromEntries(entries) } }),
  );
  for (const [name, { license, licenses, installed }] of Object.entries(packages)) {
    if (installed === false) continue;
    const file = join(root, 'node_modules', name, 'package.json');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ name, version: '1.0.0', license, licenses }));
  }
  return run(root);
}

function run(root: string): { status: number | null; said: string } {
  const script = join(projectDir, 'scripts/check-licences.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, root], { encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

test("the project's production packages are all under permissive licences", () => {
  expect(run(projectDir)).toEqual({
    status: 0,
    said: expect.stringMatching(/^Licences: \d{3} production packages, 0/),
  });
});

test.each(['GPL-3.0-only', 'AGPL-3.0', 'UNLICENSED', 'SEE LICENSE IN LICENSE', 'MIT AND GPL-2.0', '(MIT AND Zlib)'])(
  'a production package under %s is refused by its name, with what to do',
  (license) => {
    const { status, said } = check({ good: { license: 'MIT' }, '@a/bad': { license } });
    expect(status).toBe(1);
    expect(said).toContain(`node_modules/@a/bad 1.0.0: ${license}`);
    expect(said).toContain('Take another package');
    expect(said).not.toContain('node_modules/good');
  },
);

test('a package that states no licence is refused', () => {
  expect(check({ silent: {} })).toEqual({ status: 1, said: expect.stringContaining('silent 1.0.0: no licence') });
});

test('a choice that holds a permissive licence passes, as do old forms, development packages and other platforms', () => {
  const { status, said } = check({
    choice: { license: '(MIT OR GPL-3.0-or-later)' },
    old: { licenses: [{ type: 'BSD' }] },
    older: { license: { type: 'Apache-2.0' } },
    tool: { license: 'GPL-3.0-only', dev: true },
    elsewhere: { optional: true, installed: false },
  });
  expect({ status, said }).toEqual({ status: 0, said: 'Licences: 3 production packages, 0 refused.\n' });
});
