import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { postgresAccount } from './postgres/account.ts';
import { openBinaries } from './postgres/binaries.ts';
import { choosePort, dataDirOf, initialise, passwordOf, SUPERUSER, spawnServer } from './postgres/cluster.ts';
import { findPlace, openPlace, openThrowaway, removePlace } from './postgres/place.ts';
import { endPostmaster, isAlive, postmasterOf, startMark } from './postgres/process.ts';

/** A running embedded PostgreSQL 18 on 127.0.0.1. */
export type EmbeddedPostgres = {
  port: number;
  /** The directory the server keeps its data in: inside `home`, or elsewhere when its OS user cannot enter that. */
  dataDir: string;
  /** True when this start made the cluster. */
  fresh: boolean;
  superuserUrl(database?: string): string;
  /** Ends the server in at most 20 seconds; the data stays. Safe to call twice. */
  stop(): Promise<void>;
};

export type PostgresOptions = {
  /** The directory given to the cluster, for instance `.jobhunt/postgres`. */
  home: string;
  /** 0 or absent: a free one. A taken port is refused with a clear line. */
  port?: number;
  /** Settings beside the defaults, which are the safe, durable ones. */
  settings?: Readonly<Record<string, string>>;
};

/** For throw-away clusters only: a crash may lose everything. */
export const UNSAFE_FAST: Readonly<Record<string, string>> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
};

type Owner = { pid: number; mark: string | undefined };
const ownerFile = (place: string): string => join(place, 'owner.json');

function livingOwner(place: string): number | undefined {
  try {
    const owner: Owner = JSON.parse(readFileSync(ownerFile(place), 'utf8'));
    if (owner.pid === process.pid) return undefined;
    return isAlive(owner.pid) && startMark(owner.pid) === owner.mark ? owner.pid : undefined;
  } catch {
    return undefined;
  }
}

/** A server whose starter was killed lives on: it is ended. One whose starter lives is somebody's work: refused. */
async function endStale(place: string): Promise<void> {
  const owner = livingOwner(place);
  if (owner !== undefined) {
    throw new Error(`PostgreSQL in ${place} is in use by process ${owner}: stop that first.`);
  }
  const stale = postmasterOf(dataDirOf(place));
  if (stale !== undefined) await endPostmaster(stale);
}

/**
 * Starts PostgreSQL from the npm package's binaries, making the cluster at the first start. Ends what a killed
 * earlier start left behind. Every wait is bounded; errors say what to do.
 */
export async function startPostgres(options: PostgresOptions): Promise<EmbeddedPostgres> {
  const account = postgresAccount();
  const binaries = openBinaries(account);
  const place = openPlace(options.home, account);
  await endStale(place);
  const port = await choosePort(options.port ?? 0);
  const fresh = initialise(place, account, binaries);
  const self: Owner = { pid: process.pid, mark: startMark(process.pid) };
  writeFileSync(ownerFile(place), JSON.stringify(self));
  let pid: number | undefined;
  for (let attempt = 1; pid === undefined; attempt++) {
    try {
      pid = await spawnServer(place, port, account, binaries, options.settings ?? {});
    } catch (error) {
      // Children of a server that was killed outright hold its shared memory until they notice, and its own number stays
      // taken until its parent has heard of its end.
      const said = error instanceof Error ? error.message : '';
      const waiting = said.includes('pre-existing shared memory') || said.includes('"postmaster.pid" already exists');
      if (waiting && attempt < 10) {
        await sleep(500);
        continue;
      }
      rmSync(ownerFile(place), { force: true });
      throw error;
    }
  }
  const server = pid;
  const password = passwordOf(place);
  return {
    port,
    dataDir: dataDirOf(place),
    fresh,
    superuserUrl: (database = 'postgres') => `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`,
    stop: async () => {
      if (isAlive(server)) await endPostmaster(server);
      rmSync(ownerFile(place), { force: true });
    },
  };
}

/** The directory itself, or one that stands for it because the server's OS user cannot enter it; for throw-away clusters. */
export function throwawayPlace(dir: string): string {
  return openThrowaway(dir, postgresAccount());
}

/** Copies a cluster that is not running, owners and modes included, to a directory that is not there yet. */
export function copyPostgres(from: string, to: string): void {
  const out = spawnSync('cp', ['-a', from, to], { encoding: 'utf8' });
  if (out.status !== 0) throw new Error(`The cluster in ${from} could not be copied: ${out.stderr}`);
}

/** Ends what is left running in `home` and deletes the cluster, wherever it lies. */
export async function removePostgres(home: string): Promise<void> {
  const place = findPlace(home, postgresAccount());
  if (place !== undefined) await endStale(place);
  removePlace(home, place);
}
