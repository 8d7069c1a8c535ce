import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { testDatabase } from '../support/database.ts';
import { type Catalog, readCatalog } from './seed/catalog.ts';
import { differences } from './seed/differences.ts';
import { MENDS } from './seed/mends.ts';
import { seedStatements } from './seed/statements.ts';

/** What the owner's schema makes of an empty database, kept here: the document itself may be absent. */
const seed: Catalog = JSON.parse(readFileSync(join(import.meta.dirname, 'seed', 'seed-schema.json'), 'utf8'));
const DOCUMENT = join(
  process.env.REAL_DATA_DIR ?? resolve(import.meta.dirname, '../../../shared/data'),
  '../seed/database-schema.md',
);

const { sql } = await testDatabase();
const scratch = await testDatabase({ empty: true });

test("every table, column, type, default, constraint, index, function and trigger of the owner's schema exists, or its mend is listed", async () => {
  const found = differences(seed, await readCatalog(sql)).map((one) => `${one.what} | ${one.seed} -> ${one.ours}`);
  expect(found.filter((line) => !MENDS.some(({ at }) => at.test(line)))).toEqual([]);
});

test('every listed mend still applies and says why', async () => {
  const found = differences(seed, await readCatalog(sql)).map((one) => `${one.what} | ${one.seed} -> ${one.ours}`);
  expect(MENDS.filter(({ at, why }) => why === '' || !found.some((line) => at.test(line)))).toEqual([]);
});

test('the schema kept here has the 33 tables, 80 written indexes and 4 functions of the inventory', () => {
  expect(Object.keys(seed.tables)).toHaveLength(33);
  // 80 written and 3 copied to the archive.
  expect(Object.keys(seed.indexes)).toHaveLength(83);
  expect(Object.keys(seed.functions)).toHaveLength(4);
});

/** The three that fail as written: a role that does not exist, pg_cron, and shell lines in an SQL block. */
const NOT_RUNNABLE = /CREATE DATABASE|cron\.schedule|pg_dump/;

if (existsSync(DOCUMENT)) {
  test("the schema kept here is what the owner's document makes, statement by statement", async () => {
    const failed: string[] = [];
    for (const statement of seedStatements(readFileSync(DOCUMENT, 'utf8'))) {
      await scratch.sql(statement).catch(() => failed.push(statement));
    }
    expect(failed.filter((statement) => !NOT_RUNNABLE.test(statement))).toEqual([]);
    expect(failed).toHaveLength(3);
    expect(await readCatalog(scratch.sql)).toEqual(seed);
  });
} else {
  test(`SKIPPED, the owner's document is not at REAL_DATA_DIR/../seed: only the schema kept here was compared`, () => {
    expect(existsSync(DOCUMENT)).toBe(false);
  });
}
