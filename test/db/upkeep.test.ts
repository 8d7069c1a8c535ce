import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { onePassword, withLogin } from '../../migrations/bootstrap.ts';
import { dumpTo, restoreFrom, whyNoDump } from '../../migrations/dump.ts';
import { maintain } from '../../migrations/maintain.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const { urls, sql } = database;
const superuserUrl = urls.superuser;
const noDump = await whyNoDump(superuserUrl);

test('upkeep makes statistics fresh everywhere and builds what is half air anew, beside what serves; again it finds nothing', async () => {
  await sql('CREATE EXTENSION pgstattuple');
  await sql('GRANT EXECUTE ON FUNCTION pgstatindex(regclass) TO jobhuntai_admin');
  const admin = new pg.Client({ connectionString: urls.admin });
  await admin.connect();
  await admin.query('CREATE TABLE jobs.emptied (id int CONSTRAINT emptied_key PRIMARY KEY)');
  await admin.query('INSERT INTO jobs.emptied SELECT * FROM generate_series(1, 60000)');
  await admin.query('DELETE FROM jobs.emptied WHERE id % 10 <> 0');
  await admin.query('VACUUM jobs.emptied');
  const first = await maintain(urls.admin, { minBytes: 500_000 });
  expect(first).toMatchObject({ rebuilt: ['jobs.emptied_key'], bloat: 'measured' });
  const { rows } = await admin.query<{ never: string }>(
    `SELECT relname AS never FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE nspname IN ('jobs', 'users', 'audit', 'analytics') AND relkind IN ('r', 'p') AND reltuples < 0`,
  );
  expect(rows).toEqual([]);
  expect(await maintain(urls.admin, { minBytes: 500_000 })).toMatchObject({ rebuilt: [] });
  await admin.query('REVOKE EXECUTE ON FUNCTION pgstatindex(regclass) FROM jobhuntai_admin').catch(() => undefined);
  await admin.end();
  await sql('DROP EXTENSION pgstattuple');
  expect(await maintain(urls.admin, { minBytes: 500_000 })).toMatchObject({ bloat: 'unknown' });
});

test('hot tables are cleaned early', async () => {
  const rows = await sql<{ reloptions: string[] | null }>(
    `SELECT reloptions FROM pg_class WHERE oid IN ('communications.emails'::regclass, 'jobs.jobs'::regclass)`,
  );
  for (const { reloptions } of rows) expect(reloptions).toContain('autovacuum_vacuum_scale_factor=0.02');
});

if (noDump === undefined) {
  test('a dump as jobhuntai_backup holds every row and makes the database again, and never over one that is there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jobhunt-dump-'));
    const file = join(folder, 'all.dump');
    const person = await database.createUser();
    dumpTo(file, urls.backup);
    const name = `restored_${new URL(urls.app).pathname.slice(1)}`.slice(0, 60);
    const options = { database: name, passwords: onePassword(new URL(urls.app).password) };
    await restoreFrom(file, superuserUrl, options);
    await expect(restoreFrom(file, superuserUrl, options)).rejects.toThrow('already');
    const { username, password } = new URL(superuserUrl);
    const client = new pg.Client({ connectionString: withLogin(superuserUrl, username, password, name) });
    await client.connect();
    expect((await client.query('SELECT id FROM users.users')).rows).toContainEqual({ id: person.id });
    const known = `SELECT FROM pg_statistic WHERE starelid = 'users.users'::regclass`;
    expect((await client.query(known)).rowCount).toBeGreaterThan(0);
    await client.end();
    rmSync(folder, { recursive: true, force: true });
  });
} else test.skip(`a dump makes the database again: skipped, ${noDump}`, () => undefined);
