import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { removePostgres, startPostgres, UNSAFE_FAST } from '../../local/postgres.ts';
import { bootstrapCluster } from '../../migrations/bootstrap.ts';
import { migrateToLatest } from '../../migrations/migrate.ts';

/** A cluster of its own: roles belong to the cluster, and the shared one has them already. */
const home = join(mkdtempSync(join(tmpdir(), 'jobhuntai-bootstrap-')), 'postgres');
chmodSync(join(home, '..'), 0o755);
const server = await startPostgres({ home, settings: UNSAFE_FAST });

afterAll(async () => {
  await server.stop();
  await removePostgres(home);
  rmSync(join(home, '..'), { recursive: true, force: true });
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

const passwords = (suffix: string) => ({
  jobhuntai_admin: `admin ${suffix}`,
  jobhuntai_app: `a'p"p${suffix}`,
  jobhuntai_worker: `w@rk/er?${suffix}`,
  jobhuntai_backup: `backup:${suffix}`,
});

test('without the roles a migration says to run the bootstrap first', async () => {
  await ask(server.superuserUrl(), 'CREATE ROLE plain LOGIN');
  await ask(server.superuserUrl(), `ALTER ROLE plain PASSWORD 'plain'`);
  await ask(server.superuserUrl(), 'CREATE DATABASE plain OWNER plain');
  const url = new URL(server.superuserUrl('plain'));
  url.username = 'plain';
  url.password = 'plain';
  await expect(migrateToLatest(url.href)).rejects.toThrow(/role jobhuntai_admin is missing/);
});

test('a managed server, whose master is no superuser and grants no BYPASSRLS, is set up with a notice and migrates', async () => {
  await ask(server.superuserUrl(), `CREATE ROLE master LOGIN CREATEDB CREATEROLE PASSWORD 'master'`);
  const master = new URL(server.superuserUrl());
  master.username = 'master';
  master.password = 'master';
  const notices: string[] = [];
  const options = { passwords: passwords('1'), database: 'managed', notice: (line: string) => notices.push(line) };
  const urls = await bootstrapCluster(master.href, options);
  expect(notices).toEqual([expect.stringContaining('BYPASSRLS'), expect.stringContaining('pg_stat_statements')]);
  expect((await migrateToLatest(urls.admin)).length).toBeGreaterThan(10);
  for (const url of [urls.app, urls.worker, urls.backup])
    expect(await ask(url, 'SELECT count(*)::int AS n FROM jobs.sources')).toEqual([{ n: 4 }]);
  await bootstrapCluster(master.href, options);
});

test('it runs again with new passwords, and three at once, and every role then logs in with the latest', async () => {
  const options = { passwords: passwords('2'), database: 'again' };
  await bootstrapCluster(server.superuserUrl(), { ...options, passwords: passwords('old') });
  const [urls] = await Promise.all([1, 2, 3].map(() => bootstrapCluster(server.superuserUrl(), options)));
  if (urls === undefined) throw new Error('no addresses');
  for (const [name, url] of Object.entries(urls)) {
    expect(await ask(url, 'SELECT session_user AS who')).toEqual([{ who: `jobhuntai_${name}` }]);
  }
  expect(
    await ask(server.superuserUrl(), `SELECT rolbypassrls FROM pg_roles WHERE rolname = 'jobhuntai_backup'`),
  ).toEqual([{ rolbypassrls: true }]);
});

test('nobody without a grant connects to the database', async () => {
  const url = new URL(server.superuserUrl('again'));
  url.username = 'plain';
  url.password = 'plain';
  await expect(ask(url.href, 'SELECT 1')).rejects.toMatchObject({ code: '42501' });
});
