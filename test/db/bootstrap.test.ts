import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { removePostgres, startPostgres, UNSAFE_FAST } from '../../local/postgres.ts';
import { bootstrapCluster, withLogin } from '../../migrations/bootstrap.ts';
import { bringUpToDate } from '../../migrations/deploy.ts';
import { migrateToLatest } from '../../migrations/migrate.ts';
import { stackStepHandler } from '../../shared/runtime/stack-step.ts';
import { testServer } from '../support/http-server.ts';

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

/** Where CloudFormation waits for the answers of a step, and what it was told. */
const told: unknown[] = [];
const stack = await testServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    told.push({ method: request.method, ...JSON.parse(Buffer.concat(parts).toString()) });
    response.end();
  });
});

test('a managed server, whose master is no superuser and grants no BYPASSRLS, is set up by the deployment with a notice and migrates', async () => {
  await ask(server.superuserUrl(), `CREATE ROLE master LOGIN CREATEDB CREATEROLE PASSWORD 'master'`);
  const master = withLogin(server.superuserUrl(), 'master', 'master', 'postgres');
  const url = (role: string, password: string) => withLogin(master, role, password, 'managed');
  const { jobhuntai_admin, jobhuntai_app, jobhuntai_worker, jobhuntai_backup } = passwords('1');
  const addresses = {
    superuserUrl: master,
    adminUrl: url('jobhuntai_admin', jobhuntai_admin),
    appUrl: url('jobhuntai_app', jobhuntai_app),
    workerUrl: url('jobhuntai_worker', jobhuntai_worker),
    backupUrl: url('jobhuntai_backup', jobhuntai_backup),
  };
  const { ran_count, notices } = await bringUpToDate(addresses);
  expect(notices).toEqual([expect.stringContaining('BYPASSRLS'), expect.stringContaining('pg_stat_statements')]);
  expect(ran_count).toBeGreaterThan(10);
  for (const each of [addresses.appUrl, addresses.workerUrl, addresses.backupUrl])
    expect(await ask(each, 'SELECT count(*)::int AS n FROM jobs.sources')).toEqual([{ n: 4 }]);

  const step = (run: () => Promise<Record<string, unknown>>) => stackStepHandler({ id: 'm', run });
  const context = { awsRequestId: 'r' };
  const ids = { StackId: 'stack', RequestId: 'request', LogicalResourceId: 'Migration' };
  const event = (RequestType: string) => ({ RequestType, ResponseURL: `${stack}/answer`, ...ids });
  const again = step(() => bringUpToDate(addresses));
  expect(await again(event('Update'), context)).toMatchObject({ ran_count: 0, ahead_count: 0 });
  await ask(addresses.adminUrl, `INSERT INTO kysely_migration (name, timestamp) VALUES ('9999_later', 'now')`);
  // A deployment that is rolled back: the database is ahead, and stays.
  expect(await again(event('Update'), context)).toMatchObject({ ran_count: 0, ahead_count: 1 });
  await again(event('Delete'), context);
  await step(() => bringUpToDate({ adminUrl: url('jobhuntai_admin', 'wrong') }))(event('Create'), context);
  const answer = { method: 'PUT', PhysicalResourceId: 'm', ...ids };
  expect(told).toEqual([
    ...Array.from({ length: 3 }, () => ({ ...answer, Status: 'SUCCESS' })),
    { ...answer, Status: 'FAILED', Reason: expect.stringContaining('password authentication failed') },
  ]);
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
