import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { isAlive, postmasterOf } from '../../local/postgres/process.ts';
import { removePostgres, startPostgres, UNSAFE_FAST } from '../../local/postgres.ts';

const root = mkdtempSync(join(tmpdir(), 'jobhuntai-runner-'));
chmodSync(root, 0o755);
const homes: string[] = [];
const newHome = (): string => {
  const home = join(root, `project-${homes.length}`, '.jobhunt', 'postgres');
  homes.push(home);
  return home;
};

afterAll(async () => {
  for (const home of homes) await removePostgres(home);
  rmSync(root, { recursive: true, force: true });
});

async function ask<R extends pg.QueryResultRow>(url: string, text: string): Promise<R[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<R>(text)).rows;
  } finally {
    await client.end();
  }
}

test('a first start makes the cluster, a stop ends it, the next start finds the data again', async () => {
  const home = newHome();
  const first = await startPostgres({ home });
  expect(first.fresh).toBe(true);
  await ask(first.superuserUrl(), 'CREATE TABLE kept AS SELECT 7 AS n');
  await first.stop();
  await first.stop();
  expect(postmasterOf(first.dataDir)).toBeUndefined();
  const second = await startPostgres({ home });
  expect(second.fresh).toBe(false);
  expect(await ask(second.superuserUrl(), 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  await second.stop();
});

test('it listens on this machine alone, with a random password that only its owner can read, and durable settings', async () => {
  const home = newHome();
  const server = await startPostgres({ home });
  try {
    const [settings] = await ask(
      server.superuserUrl(),
      `SELECT current_setting('listen_addresses') AS listen, current_setting('unix_socket_directories') AS sockets, current_setting('fsync') AS fsync,
              current_setting('synchronous_commit') AS sync, current_setting('full_page_writes') AS pages, current_setting('shared_preload_libraries') AS preload`,
    );
    expect(settings).toEqual({
      listen: '127.0.0.1',
      sockets: '',
      fsync: 'on',
      sync: 'on',
      pages: 'on',
      preload: 'pg_stat_statements',
    });
    const file = join(server.dataDir, '..', 'superuser-password');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8').trim().length).toBeGreaterThanOrEqual(32);
    const wrong = new URL(server.superuserUrl());
    wrong.password = 'guess';
    await expect(ask(wrong.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
  } finally {
    await server.stop();
  }
});

test('a taken port is refused with a line that names it', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await expect(startPostgres({ home: newHome(), port })).rejects.toThrow(
    new RegExp(`port ${port} .*taken: choose another`),
  );
  await new Promise((resolve) => other.close(resolve));
});

/** Starts a server from another process that says its port and then waits for its end. */
async function startElsewhere(home: string) {
  const module = pathToFileURL(join(import.meta.dirname, '../../local/postgres.ts')).href;
  const code = `const { startPostgres } = await import(${JSON.stringify(module)});
    const server = await startPostgres({ home: ${JSON.stringify(home)} });
    console.log(JSON.stringify({ dataDir: server.dataDir, url: server.superuserUrl() }));
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  const told = await new Promise<{ dataDir: string; url: string }>((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => resolve(JSON.parse(line.toString())));
    child.once('exit', (code) => reject(new Error(`the other process ended with ${code}`)));
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return { child, ended, ...told };
}

test('a start while another process runs the cluster is refused and harms nothing', async () => {
  const home = newHome();
  const other = await startElsewhere(home);
  await expect(startPostgres({ home })).rejects.toThrow(`in use by process ${other.child.pid}`);
  await expect(removePostgres(home)).rejects.toThrow('in use by process');
  expect(await ask(other.url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  other.child.kill('SIGKILL');
  await other.ended;
});

test('after a kill -9 of its starter the server is found, ended and started anew, with what was committed', async () => {
  const home = newHome();
  const other = await startElsewhere(home);
  await ask(other.url, 'CREATE TABLE kept AS SELECT 7 AS n');
  other.child.kill('SIGKILL');
  await other.ended;
  const orphan = postmasterOf(other.dataDir) ?? 0;
  expect(isAlive(orphan)).toBe(true);
  const server = await startPostgres({ home });
  expect(isAlive(orphan)).toBe(false);
  expect(await ask(server.superuserUrl(), 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  await server.stop();
});

test('after a kill -9 of the server itself the next start recovers', async () => {
  const home = newHome();
  const first = await startPostgres({ home });
  await ask(first.superuserUrl(), 'CREATE TABLE kept AS SELECT 7 AS n');
  process.kill(postmasterOf(first.dataDir) ?? 0, 'SIGKILL');
  await first.stop();
  const second = await startPostgres({ home });
  expect(await ask(second.superuserUrl(), 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  await second.stop();
});

test("a signal to the starter's process group, as a terminal's Ctrl-C sends, does not reach the server", async () => {
  const home = newHome();
  const server = await startPostgres({ home });
  const [row] = await ask<{ pid: number }>(server.superuserUrl(), `SELECT pg_backend_pid() AS pid`);
  expect(row?.pid).toBeGreaterThan(0);
  const group = (pid: number) => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[2];
  const postmaster = postmasterOf(server.dataDir) ?? 0;
  if (process.platform === 'linux') expect(group(postmaster)).not.toBe(group(process.pid));
  expect(postmaster).toBeGreaterThan(0);
  await server.stop();
});

test('a project below a directory that only its owner may enter works, and a reset finds and removes what lies elsewhere', async () => {
  const closed = join(root, 'closed');
  mkdirSync(closed, { mode: 0o700 });
  const home = join(closed, 'project', '.jobhunt', 'postgres');
  const server = await startPostgres({ home, settings: UNSAFE_FAST });
  expect(await ask(server.superuserUrl(), 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  await server.stop();
  if (process.getuid?.() === 0) {
    const place = readFileSync(join(home, 'location'), 'utf8').trim();
    expect(server.dataDir).toBe(join(place, 'data'));
    await removePostgres(home);
    expect(existsSync(place)).toBe(false);
  } else {
    await removePostgres(home);
  }
  expect(existsSync(home)).toBe(false);
});

test('a pointer that was copied with a project, or written by hand, is never followed', async () => {
  const home = newHome();
  const victim = join(root, 'victim');
  mkdirSync(victim, { recursive: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'location'), `${victim}\n`);
  await removePostgres(home);
  expect(existsSync(victim)).toBe(true);
});
