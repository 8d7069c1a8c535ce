import { EXPORTED, EXPORTED_FILES, LEFT_OUT, LEFT_OUT_FILES } from '../../shared/domain/privacy/person-tables.ts';
import { PERSONAL_TABLES, type PersonalTable } from '../db/personal.ts';
import { testDatabase } from '../support/database.ts';

const { sql } = await testDatabase();

/** What the lists lack or have too much of, each with what to do. */
async function faults(): Promise<string[]> {
  const tables = (await sql<PersonalTable>(PERSONAL_TABLES)).filter((one) => !one.is_partition).map(({ name }) => name);
  const named = [...EXPORTED, ...LEFT_OUT].map(({ table }) => table);
  const columns = await sql<{ table: string; column: string; type: string; readable: boolean }>(
    `SELECT attrelid::regclass::text AS table, attname AS column, format_type(atttypid, NULL) AS type,
            has_column_privilege('jobhuntai_app', attrelid, attnum, 'SELECT') AS readable
       FROM pg_attribute WHERE attrelid = ANY ($1::regclass[]) AND attnum > 0 AND NOT attisdropped`,
    [tables],
  );
  const files = [...EXPORTED_FILES, ...LEFT_OUT_FILES].map(({ table, column }) => `${table}.${column}`);
  const given = columns.filter(({ table, column }) =>
    EXPORTED.some((one) => one.table === table && !(column in (one.without ?? {}))),
  );
  return [
    ...tables
      .filter((table) => !named.includes(table))
      .map(
        (table) =>
          `${table} holds people's rows and is in no export: add mine('${table}') to EXPORTED in shared/domain/privacy/person-tables.ts (its columns are then exported by themselves), or a line with the reason for the person to LEFT_OUT.`,
      ),
    ...named.filter((table) => !tables.includes(table)).map((table) => `${table} is named and holds nobody's rows.`),
    ...named.filter((table, index) => named.indexOf(table) !== index).map((table) => `${table} is named twice.`),
    ...given
      .filter(({ readable }) => !readable)
      .map(
        ({ table, column }) => `${table}.${column}: jobhuntai_app may not read it; grant it or name it in \`without\`.`,
      ),
    ...EXPORTED.flatMap(({ table, without = {} }) =>
      Object.keys(without)
        .filter((column) => !columns.some((one) => one.table === table && one.column === column))
        .map((column) => `${table}.${column} is left out by name and does not exist.`),
    ),
    ...columns
      .filter(({ table }) => EXPORTED.some((one) => one.table === table))
      .filter(({ column, type }) => /(^|_)(object|file)_key$/.test(column) || type === 'bytea')
      .filter(({ table, column }) => !files.includes(`${table}.${column}`))
      .map(
        ({ table, column }) =>
          `${table}.${column} names or holds a file: write it into the export (fill-archive.ts, EXPORTED_FILES) or give the reason in LEFT_OUT_FILES.`,
      ),
  ];
}

test('every table with people’s rows is in the export, column by column and file by file, or named with its reason', async () => {
  expect(await faults()).toEqual([]);
});

test('a table or a file that nobody thought of is found', async () => {
  await sql(`CREATE TABLE users.forgotten (user_id uuid REFERENCES users.users(id), object_key text)`);
  await sql('ALTER TABLE users.answers ADD COLUMN scan bytea');
  expect(await faults()).toEqual([
    expect.stringContaining(`add mine('users.forgotten') to EXPORTED`),
    expect.stringContaining('users.answers.scan names or holds a file'),
  ]);
});
