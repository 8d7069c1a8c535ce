import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { migrations } from '../../migrations/index.ts';
import { migrateToLatest } from '../../migrations/migrate.ts';
import { testDatabase } from '../support/database.ts';
import { fillPerson, PERSON_ROWS, SHARED_ROWS } from './rows.ts';
import { readCatalog } from './seed/catalog.ts';

const latest = await testDatabase();
const fromEmpty = await testDatabase({ empty: true });
const broken = await testDatabase({ empty: true });

const names = Object.keys(migrations);

test('every file of a step stands in the list under its own name, in order', () => {
  const files = readdirSync(join(import.meta.dirname, '../../migrations'))
    .filter((file) => /^\d{4}_.*\.ts$/.test(file))
    .map((file) => file.slice(0, -3));
  expect(names).toEqual(files.sort());
  expect([...names].sort()).toEqual(names);
});

test('two starts at once on an empty database run each step once, as the owner, and a third does nothing', async () => {
  const { admin } = fromEmpty.urls;
  const ran = await Promise.all([migrateToLatest(admin), migrateToLatest(admin)]);
  expect(ran.flat().sort()).toEqual(names);
  const first = await readCatalog(fromEmpty.sql);
  expect(await migrateToLatest(admin)).toEqual([]);
  expect(await readCatalog(fromEmpty.sql)).toEqual(first);
});

test('a step that fails says which one and why, and leaves the database as it was', async () => {
  await broken.sql('CREATE SCHEMA jobs; CREATE TABLE jobs.sources (id int)');
  await expect(migrateToLatest(broken.urls.admin)).rejects.toThrow(
    /0004_jobs.*nothing was changed|0001_roles.*nothing was changed/,
  );
  expect(await broken.sql(`SELECT FROM information_schema.schemata WHERE schema_name = 'users'`)).toEqual([]);
});

/** Moves with each change; and what search reads of a posting moved to a table of its own. */
const MOVED = ['updated_at', 'search_vector'];
/** After each of these steps a database with rows in every table goes on to the latest. */
const BASE = names.indexOf('0016_seed_rows');
const starts = [...new Set([names[BASE], names.at(-2)])].filter((name) => name !== undefined);

describe.each(starts)('a database with rows in every table, standing at %s', (start) => {
  let old: Awaited<ReturnType<typeof testDatabase>>;
  const tables = [...SHARED_ROWS, ...PERSON_ROWS].map(([table]) => table);
  // Registered here, since a database may not be asked for inside a test.
  const made = testDatabase({ empty: true });

  test('goes up to the latest, and each row keeps each value', async () => {
    old = await made;
    await migrateToLatest(old.urls.admin, { upTo: start });
    await fillPerson(old.sql);
    await fillPerson(old.sql);
    const there = await old.sql<{ name: string }>(
      `SELECT name FROM unnest($1::text[]) AS name WHERE to_regclass(name) IS NOT NULL`,
      [tables],
    );
    const read = async () =>
      Object.fromEntries(
        await Promise.all(
          there.map(async ({ name }): Promise<[string, Record<string, unknown>[]]> => {
            const rows = await old.sql<{ row: Record<string, unknown> }>(`SELECT to_jsonb(t) AS row FROM ${name} AS t`);
            return [name, rows.map(({ row }) => row)];
          }),
        ),
      );
    const before = await read();
    expect(Object.values(before).filter((rows) => rows.length < 2)).toEqual([]);
    expect((await migrateToLatest(old.urls.admin)).length).toBe(names.length - names.indexOf(start) - 1);
    const after = await read();
    for (const [table, rows] of Object.entries(before)) {
      for (const row of rows) {
        // New columns may stand beside, and a step may fill what was empty; updated_at then moves.
        const kept = Object.fromEntries(
          Object.entries(row).filter(([key, value]) => !MOVED.includes(key) && value !== null),
        );
        expect([table, after[table]]).toEqual([table, expect.arrayContaining([expect.objectContaining(kept)])]);
      }
    }
    // pg_stat_statements comes with the bootstrap, which needs a superuser.
    const { extensions: _, ...catalog } = await readCatalog(old.sql);
    expect(await readCatalog(latest.sql)).toMatchObject(catalog);
  });
});

test('the four sources, one default template of each type and one active prompt of each type are there', async () => {
  expect(
    await latest.sql(
      `SELECT name, fetch_allowed, fetch_denied_reason <> '' AS says_why FROM jobs.sources WHERE name IN ('LinkedIn','Indeed','Glassdoor','AngelList') ORDER BY 1`,
    ),
  ).toEqual(
    ['AngelList', 'Glassdoor', 'Indeed', 'LinkedIn'].map((name) => ({ name, fetch_allowed: false, says_why: true })),
  );
  expect(
    await latest.sql(`SELECT type FROM communications.email_templates WHERE is_system AND is_default ORDER BY 1`),
  ).toEqual(['application', 'follow_up', 'thank_you', 'withdrawal'].map((type) => ({ type })));
  expect(await latest.sql(`SELECT type FROM ai.prompts WHERE is_active ORDER BY 1`)).toEqual(
    ['cover_letter', 'email_response', 'resume_tailor'].map((type) => ({ type })),
  );
});
