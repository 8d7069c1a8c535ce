import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { holdRestored } from '../../migrations/after-restore.ts';
import { onePassword, withLogin } from '../../migrations/bootstrap.ts';
import { dumpTo, restoreFrom, whyNoDump } from '../../migrations/dump.ts';
import { maintain } from '../../migrations/maintain.ts';
import { testDatabase } from '../support/database.ts';
import { sentScene } from '../support/replies.ts';

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

test('in a database that was set back nothing leaves, and what may have left already waits for its person', async () => {
  const person = await database.createUser();
  const { applicationId: application } = await sentScene(database)(person.id);
  const write = (status: string, due: string, sequence: number) =>
    sql(
      `INSERT INTO communications.emails (user_id, application_id, from_email, to_emails, subject, body, type, sequence, status, scheduled_for, next_attempt_at)
       VALUES ($1, $2, 'jo@person.example', '{hr@northwind.example}', $3, 'Words', 'follow_up', $4, $3, now() + $5::interval, now() + $5::interval)`,
      [person.id, application, status, sequence, due],
    );
  await write('queued', '-1 minute', 1);
  await write('sending', '1 hour', 2);
  await write('draft', '-1 hour', 3);
  await write('queued', '1 hour', 4);
  expect(await holdRestored(urls.admin)).toEqual({ held: 2 });
  expect(await holdRestored(urls.admin)).toEqual({ held: 0 });
  const rows = await sql(
    `SELECT subject, status, send_started_at IS NOT NULL AS may_have_left FROM communications.emails WHERE user_id = $1 AND sequence > 0 ORDER BY sequence`,
    [person.id],
  );
  expect(rows).toEqual([
    { subject: 'queued', status: 'needs_review', may_have_left: true },
    { subject: 'sending', status: 'needs_review', may_have_left: true },
    { subject: 'draft', status: 'draft', may_have_left: false },
    { subject: 'queued', status: 'queued', may_have_left: false },
  ]);
  expect(await sql('SELECT is_on FROM communications.general_stop')).toEqual([{ is_on: true }]);
  expect(
    await sql(`SELECT relforcerowsecurity AS forced FROM pg_class WHERE oid = 'communications.emails'::regclass`),
  ).toEqual([{ forced: true }]);
  await sql('DELETE FROM communications.general_stop');
});

if (noDump === undefined) {
  test('a dump as jobhuntai_backup holds every row and makes the database again, and never over one that is there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jobhunt-dump-'));
    const file = join(folder, 'all.dump');
    const person = await database.createUser();
    dumpTo(file, urls.backup);
    expect(statSync(file).mode & 0o077).toBe(0);
    const name = `restored_${new URL(urls.app).pathname.slice(1)}`.slice(0, 60);
    const options = { database: name, passwords: onePassword(new URL(urls.app).password) };
    expect(await restoreFrom(file, superuserUrl, options)).toEqual({ held: 0 });
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
