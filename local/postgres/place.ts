import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Account } from './account.ts';
import { canReach } from './account.ts';

/**
 * Where a cluster lives: in `home` itself, or, where the account of the server cannot enter it (a clone below a
 * directory of mode 0700, started as root), in a place of ours that it can, with a pointer left in `home`.
 */
const POINTER = 'location';

/** A directory that every account can enter and only we can write, outside the project. */
export function sharedBase(account: Account): string {
  const uid = process.getuid?.() ?? 0;
  for (const parent of ['/var/tmp', tmpdir()]) {
    if (!existsSync(parent) || !canReach(account, parent)) continue;
    const base = join(parent, `jobhuntai-${uid}`);
    mkdirSync(base, { recursive: true, mode: 0o755 });
    const stat = lstatSync(base);
    if (!stat.isDirectory() || stat.uid !== uid || (stat.mode & 0o022) !== 0) {
      throw new Error(`${base} is not a directory that only this user can write: remove it and start again.`);
    }
    chmodSync(base, 0o755);
    return base;
  }
  throw new Error(`PostgreSQL's OS user can enter neither /var/tmp nor ${tmpdir()}: start as an ordinary user.`);
}

function elsewhere(home: string, account: Account): string {
  const key = createHash('sha256').update(resolve(home)).digest('hex').slice(0, 16);
  return join(sharedBase(account), `cluster-${key}`);
}

/** Makes and names the directory of the cluster. Idempotent: one that once went elsewhere stays there. */
export function openPlace(home: string, account: Account): string {
  mkdirSync(home, { recursive: true, mode: 0o755 });
  const isHere = !existsSync(join(home, POINTER)) && canReach(account, resolve(home));
  if (isHere) return resolve(home);
  const place = elsewhere(home, account);
  mkdirSync(place, { recursive: true, mode: 0o755 });
  writeFileSync(join(home, POINTER), `${place}\n`);
  return place;
}

/** Says of a directory outside the project that nothing in it is worth keeping once the named one is gone. */
const THROWAWAY = 'throwaway-for';

/**
 * As openPlace, for what may be lost (test clusters): what deleted projects left outside themselves is removed. A
 * cluster with data is never removed so: its project may only be out of sight.
 */
export function openThrowaway(dir: string, account: Account): string {
  const place = openPlace(dir, account);
  if (place === resolve(dir)) return place;
  writeFileSync(join(place, THROWAWAY), resolve(dir));
  const base = dirname(place);
  for (const name of readdirSync(base)) {
    const mark = join(base, name, THROWAWAY);
    if (existsSync(mark) && !existsSync(readFileSync(mark, 'utf8')))
      rmSync(join(base, name), { recursive: true, force: true });
  }
  return place;
}

/** The directory of an existing cluster. A pointer that is not the one this path leads to (a copied project) is not followed. */
export function findPlace(home: string, account: Account): string | undefined {
  if (!existsSync(home)) return undefined;
  const pointer = join(home, POINTER);
  if (!existsSync(pointer)) return resolve(home);
  const place = elsewhere(home, account);
  return readFileSync(pointer, 'utf8').trim() === place ? place : undefined;
}

export function removePlace(home: string, place: string | undefined): void {
  if (place !== undefined) rmSync(place, { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
}
