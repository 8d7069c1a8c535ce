import pg from 'pg';
import { testDatabase } from '../support/database.ts';
import { PERSONAL_TABLES, type PersonalTable, TRAIL } from './personal.ts';
import { fillPerson, PERSON_ROWS } from './rows.ts';

const { sql, urls } = await testDatabase();
const ann = await fillPerson(sql);
const ben = await fillPerson(sql);

const personal = await sql<PersonalTable>(PERSONAL_TABLES);
const tables = personal.filter((table) => !table.is_partition && !TRAIL.includes(table.name)).map(({ name }) => name);

/** Runs as jobhuntai_app and takes everything back. `user` undefined: the setting was never set on the connection. */
async function asApp<T>(user: string | undefined, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: urls.app });
  await client.connect();
  try {
    await client.query('BEGIN');
    if (user !== undefined) await client.query(`SELECT set_config('app.current_user_id', $1, true)`, [user]);
    return await work(client);
  } finally {
    await client.end();
  }
}

type Outcome = number | string;
const REFUSED = '42501';

/** How many rows the statement saw or changed, or the SQLSTATE it was refused with. */
async function outcome(client: pg.Client, text: string, values: unknown[] = []): Promise<Outcome> {
  await client.query('SAVEPOINT one');
  try {
    const { rowCount } = await client.query(text, values);
    return rowCount ?? 0;
  } catch (error) {
    return error instanceof pg.DatabaseError ? (error.code ?? 'unknown') : String(error);
  } finally {
    await client.query('ROLLBACK TO one');
  }
}

type Shape = { ctids: Record<'ann' | 'ben', string>; columns: string; updatable: string | null; benRow: string };

/** Whose row is whose, seen from above: by ownership of the row or of its parent. */
async function shapeOf(table: string): Promise<Shape> {
  const mine = PERSON_ROWS.find(([name]) => name === table)?.[1];
  if (mine === undefined)
    throw new Error(`${table} holds people's rows: add a line for it to PERSON_ROWS in test/db/rows.ts.`);
  const where = (ids: typeof ann): string => {
    const row = mine(ids);
    const key = ['user_id', 'application_id', 'email_id', 'saved_search_id', 'id'].find((name) => name in row);
    if (key === undefined)
      throw new Error(`${table}: name user_id, application_id, email_id, saved_search_id or id in its row.`);
    return `${key} = '${String(row[key])}'`;
  };
  const found = async (ids: typeof ann) =>
    (
      await sql<{ ctid: string; row: string }>(
        `SELECT ctid::text, to_jsonb(t)::text AS row FROM ${table} AS t WHERE ${where(ids)}`,
      )
    )[0] ?? { ctid: '', row: '' };
  const [{ columns, updatable } = { columns: '', updatable: null }] = await sql<{
    columns: string;
    updatable: string | null;
  }>(
    `SELECT string_agg(quote_ident(attname), ', ') AS columns,
            min(quote_ident(attname)) FILTER (WHERE has_column_privilege('jobhuntai_app', attrelid, attnum, 'UPDATE')
              AND attname NOT IN ('user_id', 'application_id', 'email_id')) AS updatable
       FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
    [table],
  );
  const [a, b] = [await found(ann), await found(ben)];
  return { ctids: { ann: a.ctid, ben: b.ctid }, columns, updatable, benRow: b.row };
}

async function attempts(client: pg.Client, table: string, shape: Shape): Promise<Record<string, Outcome>> {
  const hers = `ctid = '${shape.ctids.ben}'`;
  const column = shape.updatable ?? 'ctid';
  return {
    select: await outcome(client, `SELECT FROM ${table} WHERE ${hers}`),
    selectAll: await outcome(client, `SELECT FROM ${table}`),
    update:
      shape.updatable === null
        ? REFUSED
        : await outcome(client, `UPDATE ${table} SET ${column} = ${column} WHERE ${hers}`),
    delete: await outcome(client, `DELETE FROM ${table} WHERE ${hers}`),
    insert: await outcome(
      client,
      `INSERT INTO ${table} (${shape.columns}) SELECT ${shape.columns} FROM jsonb_populate_record(NULL::${table}, $1)`,
      [shape.benRow],
    ),
  };
}

const nothing = (result: Outcome | undefined): boolean => result === 0 || result === REFUSED;

describe.each(tables)('%s', (table) => {
  test('a row of each person is there to be hidden', async () => {
    const { ctids } = await shapeOf(table);
    expect(ctids.ann).toMatch(/^\(/);
    expect(ctids.ben).toMatch(/^\(/);
  });

  test("Ann sees her own rows (where the role may read the table at all), and can neither see, change, delete nor forge Ben's", async () => {
    const shape = await shapeOf(table);
    const got = await asApp(ann.user, (client) => attempts(client, table, shape));
    expect(got.insert).toBe(REFUSED);
    expect([got.select, got.update, got.delete].every(nothing)).toBe(true);
    const own = await asApp(ann.user, (client) =>
      outcome(client, `SELECT FROM ${table} WHERE ctid = '${shape.ctids.ann}'`),
    );
    expect(own === 1 || (own === REFUSED && got.selectAll === REFUSED)).toBe(true);
  });

  test.each([
    ['never set', undefined],
    ['empty, as a pooled connection leaves it', ''],
    ['the id of nobody', '00000000-0000-4000-8000-000000000000'],
  ])(
    'with the person %s nothing is seen, changed, deleted or inserted, and nothing fails otherwise',
    async (_case, user) => {
      const shape = await shapeOf(table);
      const got = await asApp(user, (client) => attempts(client, table, shape));
      expect(got.insert).toBe(REFUSED);
      // The system's templates are everybody's to read: they hold no person's data.
      const all = table === 'communications.email_templates' ? 0 : got.selectAll;
      expect([got.select, all, got.update, got.delete].every(nothing)).toBe(true);
    },
  );
});

test("every table that holds a person's rows has row level security, enabled and forced", () => {
  expect(personal.filter(({ enabled, forced }) => !enabled || !forced).map(({ name }) => name)).toEqual([]);
});

test('a new table with a person in it and no forced policy would be found', async () => {
  await sql('CREATE TABLE jobs.forgotten (id int, user_id uuid REFERENCES users.users(id))');
  try {
    const now = await sql<PersonalTable>(PERSONAL_TABLES);
    expect(now.filter(({ enabled, forced }) => !enabled || !forced).map(({ name }) => name)).toEqual([
      'jobs.forgotten',
    ]);
  } finally {
    await sql('DROP TABLE jobs.forgotten');
  }
});

test('the owner of the tables sees no person either (trap 12)', async () => {
  const client = new pg.Client({ connectionString: urls.admin });
  await client.connect();
  try {
    for (const table of tables) {
      const { rows } = await client.query(`SELECT count(*)::int AS n FROM ${table}`);
      expect([table, rows[0]]).toEqual([table, { n: 0 }]);
    }
  } finally {
    await client.end();
  }
});

test('the backup role reads every row and may write none (trap 18)', async () => {
  const client = new pg.Client({ connectionString: urls.backup });
  await client.connect();
  try {
    for (const table of [...tables, ...TRAIL]) {
      const { rows } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`);
      const [all] = await sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`);
      expect([table, rows[0]]).toEqual([table, all]);
    }
    await expect(client.query('DELETE FROM users.users')).rejects.toMatchObject({ code: REFUSED });
  } finally {
    await client.end();
  }
});

test('nobody but the owner and the auditor reaches a partition past its parent', async () => {
  const open = await sql(
    `SELECT c.oid::regclass::text AS name, r.rolname FROM pg_class c CROSS JOIN pg_roles r
      WHERE c.relispartition AND c.relkind = 'r' AND r.rolname IN ('jobhuntai_app', 'jobhuntai_worker')
        AND has_table_privilege(r.rolname, c.oid, 'SELECT, INSERT, UPDATE, DELETE')`,
  );
  expect(open).toEqual([]);
});
