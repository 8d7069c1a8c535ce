import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { isAlive } from './process.ts';

export const SUPERUSER = 'postgres';
const READY_WITHIN_MS = 60_000;

export const dataDirOf = (place: string): string => join(place, 'data');
const passwordFileOf = (place: string): string => join(place, 'superuser-password');
const logFileOf = (place: string): string => join(place, 'postgres.log');

export const passwordOf = (place: string): string => readFileSync(passwordFileOf(place), 'utf8').trim();

/** initdb into a draft that is renamed when complete: a run that was killed leaves nothing half made. True when it made one. */
export function initialise(place: string, account: Account, binaries: Binaries): boolean {
  const dataDir = dataDirOf(place);
  if (existsSync(join(dataDir, 'PG_VERSION'))) return false;
  const draft = join(place, 'data-draft');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const password = randomBytes(24).toString('base64url');
  writeFileSync(passwordFileOf(place), `${password}\n`, { mode: 0o600 });
  // The server's account cannot read our own copy (0600): this one is handed over and removed.
  const handed = join(place, 'initdb-password');
  writeFileSync(handed, `${password}\n`, { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) {
    chownSync(draft, account.uid, account.gid);
    chownSync(handed, account.uid, account.gid);
  }
  const flags = [
    `--pgdata=${draft}`,
    `--username=${SUPERUSER}`,
    '--auth=scram-sha-256',
    `--pwfile=${handed}`,
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ];
  const out = spawnSync(binaries.initdb, flags, { ...account, cwd: '/', encoding: 'utf8', timeout: 120_000 });
  rmSync(handed, { force: true });
  if (out.status !== 0) throw new Error(`initdb failed in ${place}:\n${out.error?.message ?? out.stderr}`);
  renameSync(draft, dataDir);
  return true;
}

/** A port nobody listens on, or a clear refusal when the wanted one is taken. */
export async function choosePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) =>
      reject(
        new Error(`PostgreSQL cannot have port ${wanted} on 127.0.0.1, it is taken: choose another.`, { cause: error }),
      ),
    );
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : wanted;
      probe.close(() => resolve(port));
    });
  });
}

function lastLines(place: string): string {
  try {
    return readFileSync(logFileOf(place), 'utf8').trimEnd().split('\n').slice(-8).join('\n');
  } catch {
    return '(no log)';
  }
}

async function answers(port: number, password: string): Promise<boolean> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: SUPERUSER,
    password,
    database: 'postgres',
    connectionTimeoutMillis: 2_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Spawns the server in its own session, so that a terminal's Ctrl-C never reaches it, and waits until it answers. */
export async function spawnServer(
  place: string,
  port: number,
  account: Account,
  binaries: Binaries,
  settings: Readonly<Record<string, string>>,
): Promise<number> {
  const all: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: '300',
    ...(binaries.hasStatStatements ? { shared_preload_libraries: 'pg_stat_statements' } : {}),
    ...settings,
  };
  const args = ['-D', dataDirOf(place), '-p', String(port)];
  for (const [name, value] of Object.entries(all)) args.push('-c', `${name}=${value}`);
  const log = openSync(logFileOf(place), 'w', 0o600);
  const child = spawn(binaries.postgres, args, { ...account, cwd: '/', detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  const failed = new Promise<never>((_, reject) => child.once('error', reject));
  failed.catch(() => undefined);
  child.unref();
  const { pid } = child;
  if (pid === undefined) return failed;
  const password = passwordOf(place);
  const end = Date.now() + READY_WITHIN_MS;
  while (child.exitCode === null && child.signalCode === null && isAlive(pid)) {
    if (await answers(port, password)) return pid;
    if (Date.now() > end) break;
    await sleep(30);
  }
  if (isAlive(pid) && child.exitCode === null) process.kill(pid, 'SIGQUIT');
  throw new Error(`PostgreSQL did not come up on port ${port}. Its last words:\n${lastLines(place)}`);
}
